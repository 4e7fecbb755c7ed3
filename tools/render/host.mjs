// How Teams looks, as far as its public pictures and the Fluent tokens tell: sizes and colours for the adaptivecards renderer.
const shades = {
  light: {
    page: "#f5f5f5", card: "#ffffff", stroke: "#e0e0e0", control: "#ffffff", controlStroke: "#d1d1d1", brand: "#5b5fc7", onBrand: "#ffffff",
    text: ["#242424", "#616161"], accent: ["#5b5fc7", "#7377d1"], good: ["#0e700e", "#3b8a3b"], warning: ["#835b00", "#94711f"],
    attention: ["#b10e1c", "#c4404b"], dark: ["#242424", "#616161"], light: ["#ffffff", "#f0f0f0"],
    fills: { emphasis: "#f0f0f0", accent: "#e8ebfa", good: "#e7f2da", warning: "#fbf2d5", attention: "#fcf4f6" },
  },
  dark: {
    page: "#1f1f1f", card: "#292929", stroke: "#3d3d3d", control: "#1f1f1f", controlStroke: "#616161", brand: "#5b5fc7", onBrand: "#ffffff",
    text: ["#ffffff", "#adadad"], accent: ["#9299f7", "#7f85f5"], good: ["#92c353", "#7ba84a"], warning: ["#f8d22a", "#d2b434"],
    attention: ["#f1707b", "#d4636d"], dark: ["#adadad", "#8a8a8a"], light: ["#ffffff", "#d6d6d6"],
    fills: { emphasis: "#333333", accent: "#2f2f4a", good: "#2b3a22", warning: "#463f1a", attention: "#3e1f25" },
  },
};

const pair = ([plain, subtle]) => ({ default: plain, subtle });

export function hostConfig(theme) {
  const shade = shades[theme];
  const foregroundColors = {
    default: pair(shade.text), accent: pair(shade.accent), good: pair(shade.good), warning: pair(shade.warning),
    attention: pair(shade.attention), dark: pair(shade.dark), light: pair(shade.light),
  };
  const style = (backgroundColor) => ({ backgroundColor, foregroundColors });
  const containerStyles = { default: style(shade.card) };
  for (const [name, fill] of Object.entries(shade.fills)) containerStyles[name] = style(fill);
  return {
    supportsInteractivity: true,
    fontFamily: "'Segoe UI', system-ui, 'Liberation Sans', sans-serif",
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    spacing: { small: 4, default: 8, medium: 12, large: 20, extraLarge: 28, padding: 12 },
    separator: { lineThickness: 1, lineColor: shade.stroke },
    imageSizes: { small: 32, medium: 52, large: 100 },
    containerStyles,
    actions: {
      maxActions: 6, spacing: "default", buttonSpacing: 8, showCard: { actionMode: "inline", inlineTopMargin: 12, style: "emphasis" },
      actionsOrientation: "horizontal", actionAlignment: "left", iconPlacement: "leftOfTitle", iconSize: 16, allowTitleToWrap: true,
    },
    adaptiveCard: { allowCustomStyle: false },
    factSet: { title: { weight: "bolder", wrap: true, maxWidth: 120 }, value: { wrap: true }, spacing: 12 },
    textBlock: { headingLevel: 2 },
    inputs: {
      label: {
        inputSpacing: "small",
        requiredInputs: { suffix: " *", suffixColor: "attention", weight: "bolder" },
        optionalInputs: { weight: "bolder" },
      },
      errorMessage: { color: "attention", size: "small" },
    },
  };
}

export function css(theme) {
  const shade = shades[theme];
  return `
    body { margin: 0; padding: 8px; background: ${shade.page}; color: ${shade.text[0]}; font: 14px 'Segoe UI', system-ui, 'Liberation Sans', sans-serif; }
    #card { background: ${shade.card}; border: 1px solid ${shade.stroke}; border-radius: 4px; overflow: hidden; line-height: 20px; }
    #card a { color: ${shade.accent[0]}; }
    .ac-textBlock p { margin: 0; } .ac-textBlock p + p { margin-top: 8px; }
    .ac-textBlock ul, .ac-textBlock ol { margin: 0; padding-left: 20px; }
    .ac-richTextBlock { overflow-wrap: break-word; }
    .ac-pushButton { font: inherit; font-weight: 600; padding: 5px 12px; border-radius: 4px; cursor: pointer; max-width: 100%;
      background: ${shade.control}; color: ${shade.text[0]}; border: 1px solid ${shade.controlStroke}; }
    .ac-pushButton.style-positive { background: ${shade.brand}; color: ${shade.onBrand}; border-color: ${shade.brand}; }
    .ac-pushButton.style-destructive { color: ${shade.attention[0]}; }
    .ac-input { font: inherit; box-sizing: border-box; width: 100%; }
    .ac-input:not([type=checkbox]):not([type=radio]):not(div) { padding: 5px 12px; border-radius: 4px; color: inherit;
      background: ${shade.control}; border: 1px solid ${shade.controlStroke}; }
    textarea.ac-input { height: 74px; resize: none; }
    ::placeholder { color: ${shade.text[1]}; opacity: 1; }
    .ac-horizontal-separator { overflow: hidden; }
    .ac-choiceSetInput-expanded > div, .ac-choiceSetInput-multiSelect > div { padding: 4px 0; }
    input[type=checkbox], input[type=radio] { accent-color: ${shade.brand}; width: 16px !important; height: 16px; flex: none; }
    :root { color-scheme: ${theme}; }
  `;
}
