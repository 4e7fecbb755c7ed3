// Drives the chat windows for flow.py. Argument: Chromium's path. Each line of stdin is {"do": name, ...}; each line of stdout
// {"value": ...} or {"error": ...}. Every wait is for something to appear or to go, at most `patience` milliseconds.
import { statSync } from "node:fs";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";

const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];
const LOCAL = new Set(["127.0.0.1", "localhost"]);
const pages = new Map();

// Without what fakes this machine's clock (libfaketime, in `make clocks`): in there Chromium never gets a page loaded.
const { LD_PRELOAD, ...env } = process.env;
const browser = await chromium.launch({ executablePath: process.argv[2], args: FLAGS, env });

// A post in a channel stands above the older ones, a message in a chat below them.
const newest = (window, found) => (pages.get(window).inChannel ? found.first() : found.last());
const cards = ({ window, card }) => card.reduce((found, text) => found.filter({ hasText: text }), pages.get(window).page.locator(".ac-adaptiveCard"));
const card = (asked) => newest(asked.window, cards(asked));

const actions = {
  async open({ window, address, patience }) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 960 }, locale: "nl-NL" });
    await context.route("**", (route) => (LOCAL.has(new URL(route.request().url()).hostname) ? route.continue() : route.abort()));
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    pages.set(window, { page, inChannel: false });
    await page.goto(address);
    await page.getByRole("treeitem").first().waitFor();
  },
  async close({ window }) {
    await pages.get(window).page.context().close();
  },
  async go({ window, place, channel }) {
    await pages.get(window).page.getByRole("treeitem", { name: place, exact: true }).click();
    pages.get(window).inChannel = channel;
  },
  async type({ window, text }) {
    const { page } = pages.get(window);
    await page.locator('[contenteditable="true"]').first().click();
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
    await page.getByText(text, { exact: true }).last().waitFor();
  },
  async see(asked) {
    await card(asked).waitFor();
    await card(asked).scrollIntoViewIfNeeded();
    return card(asked).innerText();
  },
  async gone(asked) {
    await cards(asked).first().waitFor({ state: "detached" });
  },
  async count(asked) {
    return cards(asked).count();
  },
  async press(asked) {
    const button = card(asked).getByRole("button", { name: asked.button, exact: true });
    await (asked.twice ? button.dblclick() : button.click());
  },
  // What a link opens: the words of the page, or the name of the file and its size.
  async follow(asked) {
    const { page } = pages.get(asked.window);
    const name = { name: asked.button, exact: true };
    const link = card(asked).getByRole("link", name).or(card(asked).getByRole("button", name));
    // A page that becomes a file is gone at once, and its download is then the first page's.
    if (asked.file) {
      const [file] = await Promise.all([page.waitForEvent("download"), link.click()]);
      return `${file.suggestedFilename()} ${statSync(await file.path()).size}`;
    }
    const [opened] = await Promise.all([page.context().waitForEvent("page"), link.click()]);
    await opened.waitForLoadState();
    const words = await opened.locator("body").innerText();
    if (asked.path) await opened.screenshot({ path: asked.path });
    await opened.close();
    return words;
  },
  async fill(asked) {
    await card(asked).getByLabel(asked.label).fill(asked.text);
  },
  async choose(asked) {
    await card(asked).getByText(asked.choice, { exact: true }).click();
  },
  async pick(asked) {
    const { page } = pages.get(asked.window);
    await card(asked).getByRole("combobox", { name: asked.label }).click();
    await page.getByRole("menuitemcheckbox", { name: asked.choice, exact: true }).click();
    await page.keyboard.press("Escape");
  },
  async picture({ window, path }) {
    await pages.get(window).page.screenshot({ path });
  },
  async outline(asked) {
    await card(asked).screenshot({ path: asked.path });
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const asked = JSON.parse(line);
  const told = await actions[asked.do](asked).then((value) => ({ value: value ?? null }), (error) => ({ error: error.message }));
  process.stdout.write(`${JSON.stringify(told)}\n`);
}
await browser.close();
