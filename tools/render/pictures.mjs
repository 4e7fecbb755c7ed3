// stdin: {"chromium": path, "out": folder, "keep": ["dark-320"], "themes": ["dark"], "cards": [{name, language, card}]}. Draws each card in these
// themes and both widths, keeps those asked for as <out>/<language>/<name>-<theme>-<width>.png and prints what is wrong as JSON: [{name, language, theme, width, kind, text}].
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { text } from "node:stream/consumers";
import { chromium } from "playwright-core";
import { css, hostConfig } from "./host.mjs";

const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run", "--disable-component-update", "--disable-sync"];
const require = createRequire(import.meta.url);
const scripts = [require.resolve("adaptivecards/dist/adaptivecards.min.js"), require.resolve("markdown-it/dist/markdown-it.min.js"),
  new URL("./inpage.js", import.meta.url).pathname];
const rendererCss = readFileSync(require.resolve("adaptivecards/dist/adaptivecards.css"), "utf8");

const { chromium: executablePath, out, keep, themes, cards } = JSON.parse(await text(process.stdin));
const findings = [];
const browser = await chromium.launch({ executablePath, args: FLAGS });
try {
  for (const theme of themes) {
    for (const width of [320, 640]) {
      // The frame is as wide as the name says; the page has 8 px around it, and pictures of a phone are sharp like a phone.
      const context = await browser.newContext({ viewport: { width: width + 16, height: 900 }, deviceScaleFactor: width === 320 ? 2 : 1, colorScheme: theme });
      let here;
      await context.route("**", (route) => {
        const url = route.request().url();
        if (url.startsWith("data:")) return route.continue();
        findings.push({ ...here, kind: "request", text: `asked for ${url.slice(0, 80)}` });
        return route.abort();
      });
      const page = await context.newPage();
      page.on("pageerror", (error) => findings.push({ ...here, kind: "error", text: String(error) }));
      await page.setContent(`<!doctype html><html lang="nl"><style>${rendererCss}${css(theme)}</style><div id="card"></div>`);
      for (const path of scripts) await page.addScriptTag({ path });
      const frame = page.locator("#card");
      for (const { name, language, card } of cards) {
        here = { name, language, theme, width };
        const found = await page.evaluate(([json, config]) => drawCard(json, config), [card, hostConfig(theme)]);
        findings.push(...found.map((finding) => ({ ...here, ...finding })));
        mkdirSync(`${out}/${language}`, { recursive: true });
        if (keep.includes(`${theme}-${width}`)) await frame.screenshot({ path: `${out}/${language}/${name}-${theme}-${width}.png` });
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
}
process.stdout.write(JSON.stringify(findings));
