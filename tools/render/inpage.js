// Runs in the page. `adaptivecards` and `markdownit` are the libraries' globals.
const AC = window.AdaptiveCards;
const markdown = window.markdownit({ html: false });

// Draws one card after the other, and tells of each what is wrong with it. Ends once the last has been shown: only then is a background asked for.
async function drawCards(jsons, hostConfig) {
  const found = jsons.map((json) => drawCard(json, hostConfig));
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  return found;
}

function drawCard(json, hostConfig) {
  AC.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdown.render(text);
    result.didProcess = true;
  };
  // Its pattern keeps a position between uses (the g flag), so that every second card's language is called wrong.
  AC.CardElement.langProperty.regEx = /^[a-z]{2,3}$/i;
  const findings = [];
  const card = new AC.AdaptiveCard();
  card.hostConfig = new AC.HostConfig(hostConfig);
  const context = new AC.SerializationContext();
  card.parse(json, context);
  for (let at = 0; at < context.eventCount; at++) {
    const { source, message } = context.getEventAt(at);
    // Teams draws charts, this renderer their fallback: that it does not know them is no fault of the card.
    if (!message.includes("Chart.")) findings.push({ kind: "parse", text: `${source?.getJsonTypeName?.() ?? ""} ${message}`.trim() });
  }
  const frame = document.getElementById("card");
  frame.replaceChildren();
  const drawn = card.render(frame);
  if (!drawn) return [...findings, { kind: "parse", text: "nothing was drawn" }];
  frame.append(drawn);
  return [...findings, ...overflows(frame), ...brokenWords(frame)];
}

// A column too narrow for its longest word shows it in pieces; after a hyphen or a slash a break is as it should be.
function brokenWords(frame) {
  const findings = [];
  const texts = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode;
    for (const { 0: word, index } of node.data.matchAll(/[\p{L}\p{M}\d]{4,}/gu)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const lines = new Set([...range.getClientRects()].map((box) => Math.round(box.top)));
      if (lines.size > 1) findings.push({ kind: "overflow", text: `breaks within a word, ${word.slice(0, 50)}` });
    }
  }
  return findings;
}

function overflows(frame) {
  const findings = [];
  const told = (element) => `${element.className || element.tagName}: ${(element.textContent || element.placeholder || "").trim().slice(0, 50)}`;
  const pen = document.createElement("canvas").getContext("2d");
  const fits = (text, element) => {
    const style = getComputedStyle(element);
    pen.font = style.font;
    return pen.measureText(text).width <= element.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) + 1;
  };
  const edge = frame.getBoundingClientRect().right;
  for (const element of frame.querySelectorAll("*")) {
    const box = element.getBoundingClientRect();
    if (!box.width || !box.height) continue;
    if (box.right > edge + 1 && !element.firstElementChild)
      findings.push({ kind: "overflow", text: `${Math.round(box.right - edge)} px beyond the card, ${told(element)}` });
    const clips = getComputedStyle(element).overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
    if (clips && element !== frame) findings.push({ kind: "overflow", text: `clipped by ${element.scrollWidth - element.clientWidth} px, ${told(element)}` });
    const inside = element.tagName === "SELECT" ? element.selectedOptions[0]?.text : element.tagName === "INPUT" ? element.value || element.placeholder : "";
    if (inside && element.type !== "checkbox" && element.type !== "radio" && !fits(inside, element))
      findings.push({ kind: "overflow", text: `does not fit in its field, ${inside.slice(0, 50)}` });
  }
  return findings;
}
