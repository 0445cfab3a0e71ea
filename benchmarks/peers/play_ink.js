// inkjs: `node play_ink.js STORY.ink PLAYS`, or `node play_ink.js STORY.ink --compile OUT.json`.
"use strict";
const fs = require("fs");
const { Compiler } = require("inkjs/full");
const { measured } = require("./luck.js");

const [file, plays, out] = process.argv.slice(2);
const story = new Compiler(fs.readFileSync(file, "utf-8")).Compile();
if (plays === "--compile") {
  fs.writeFileSync(out, story.ToJson());
} else {
  measured("inkjs", Number(plays), (choose) => {
    story.ResetState();
    for (;;) {
      while (story.canContinue) story.Continue();
      if (!story.currentChoices.length) return;
      story.ChooseChoiceIndex(choose(story.currentChoices.map((choice) => choice.text)));
    }
  });
}
