// stdin: {"chromium": path, "out": folder, "keep": ["dark-320"], "themes": ["dark"], "widths": [320], "cards": [{name, language, card}]}. Draws each card in these
// themes and widths, keeps those asked for as <out>/<language>/<name>-<theme>-<width>.png and prints what is wrong as JSON: [{name, language, theme, width, kind, text}].
// Where no picture is kept, cards are drawn many at a time: going to the browser and back costs more than drawing.
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { text } from "node:stream/consumers";
import { chromium } from "playwright-core";
import { css, hostConfig } from "./host.mjs";

const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run", "--disable-component-update", "--disable-sync"];
const AT_ONCE = 50;
const SETTLE = 500; // Milliseconds: a request is heard of only after the card that made it was drawn.
const require = createRequire(import.meta.url);
const scripts = [require.resolve("adaptivecards/dist/adaptivecards.min.js"), require.resolve("markdown-it/dist/markdown-it.min.js"),
  new URL("./inpage.js", import.meta.url).pathname];
const rendererCss = readFileSync(require.resolve("adaptivecards/dist/adaptivecards.css"), "utf8");

const { chromium: executablePath, out, keep, themes, widths, cards } = JSON.parse(await text(process.stdin));
const findings = [];
// Without what fakes this machine's clock, as in tools/e2e/browser.mjs.
const { LD_PRELOAD, ...env } = process.env;
const browser = await chromium.launch({ executablePath, args: FLAGS, env });
try {
  for (const theme of themes) {
    for (const width of widths) {
      // The frame is as wide as the name says; the page has 8 px around it, and pictures of a phone are sharp like a phone.
      const context = await browser.newContext({ viewport: { width: width + 16, height: 900 }, deviceScaleFactor: width === 320 ? 2 : 1, colorScheme: theme });
      const asked = new Set();
      await context.route("**", (route) => {
        const url = route.request().url();
        if (url.startsWith("data:")) return route.continue();
        asked.add(url);
        return route.abort();
      });
      const page = await context.newPage();
      const told = ({ name, language }, finding) => findings.push({ name, language, theme, width, ...finding });
      let lot = [];
      page.on("pageerror", (error) => told(lot[0], { kind: "error", text: `${error}, in this card or one of the ${lot.length - 1} after it` }));
      await page.setContent(`<!doctype html><html lang="nl"><style>${rendererCss}${css(theme)}</style><div id="card"></div>`);
      for (const path of scripts) await page.addScriptTag({ path });
      const frame = page.locator("#card");
      const kept = keep.includes(`${theme}-${width}`);
      const step = kept ? 1 : AT_ONCE;
      for (let from = 0; from < cards.length; from += step) {
        lot = cards.slice(from, from + step);
        const found = await page.evaluate(([jsons, config]) => drawCards(jsons, config), [lot.map(({ card }) => card), hostConfig(theme)]);
        for (const [at, one] of lot.entries()) for (const finding of found[at]) told(one, finding);
        if (!kept) continue;
        const { name, language } = lot[0];
        mkdirSync(`${out}/${language}`, { recursive: true });
        await frame.screenshot({ path: `${out}/${language}/${name}-${theme}-${width}.png` });
      }
      await page.waitForTimeout(SETTLE);
      for (const url of asked) {
        const asking = cards.filter(({ card }) => JSON.stringify(card).includes(url));
        for (const one of asking.length ? asking : lot.slice(0, 1)) told(one, { kind: "request", text: `asked for ${url.slice(0, 80)}` });
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
}
process.stdout.write(JSON.stringify(findings));
