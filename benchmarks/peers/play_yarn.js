// yarn-bound: `node play_yarn.js STORY.yarn PLAYS`.
"use strict";
const fs = require("fs");
const YarnBound = require("yarn-bound");
const { measured } = require("./luck.js");

const [file, plays] = process.argv.slice(2);
const runner = new YarnBound({ dialogue: fs.readFileSync(file, "utf-8"), startAt: "Start" });
measured("yarn-bound", Number(plays), (choose) => {
  runner.jump("Start");
  for (;;) {
    const shown = runner.currentResult;
    const choices = shown.options;
    if (shown.isDialogueEnd) return;
    if (choices) runner.advance(choose(choices.map((option) => option.text)));
    else runner.advance();
  }
});
