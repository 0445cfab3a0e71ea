// The same luck as model.py's, so that every engine goes the same way.
"use strict";

function mixed(h) {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function luck(play, turn, among) {
  const inner = mixed((Math.imul((1 << 20) + play, 0x9e3779b1) + Math.imul(turn, 0x85ebca77)) | 0);
  return Math.floor((mixed(inner) * among) / 4294967296);
}

// Plays `plays` times by `one(choose)`, which returns nothing, and prints one line of JSON.
function measured(engine, plays, one) {
  let checksum = 0;
  const wall = process.hrtime.bigint();
  const cpu = process.cpuUsage();
  for (let play = 0; play < plays; play++) {
    let turn = 0;
    one((said) => {
      const taken = luck(play, turn, said.length);
      turn += 1;
      checksum += Number(said[taken]) * turn;
      return taken;
    });
  }
  const used = process.cpuUsage(cpu);
  console.log(
    JSON.stringify({
      engine,
      plays,
      wall: Number(process.hrtime.bigint() - wall) / 1e9,
      cpu: (used.user + used.system) / 1e6,
      checksum,
    }),
  );
}

module.exports = { measured };
