"""A real editor's helper, spoken to as an editor does: the YAML language server over its pipes."""

from __future__ import annotations

import json
import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from game.authoring.schema import file_name
from game.scenario import Kind
from tests.house.repository import ROOT

PROGRAM: Final = "yaml-language-server"
SCHEMA: Final = ROOT / "assets" / "schema" / file_name(Kind.SCENARIO)
ASKED_FIRST: Final = f"# yaml-language-server: $schema={SCHEMA.as_uri()}\n"
LONGEST_SECONDS: Final = 300
"""After this the server is ended, so that a question it never answers fails a test instead of holding up the rest."""
SETTINGS: Final = {
    "yaml": {
        "schemaStore": {"enable": False},
        "validate": True,
        "hover": True,
        "completion": True,
    }
}


class Editor:
    """What an editor asks the server, and what it shows of the answers."""

    def __init__(self, server: subprocess.Popen[bytes], folder: Path) -> None:
        self.server = server
        self.folder = folder
        self.first = ASKED_FIRST
        self.asked = 0
        self.told: dict[str, list[dict[str, Any]]] = {}
        self._request("initialize", {"processId": None, "rootUri": folder.as_uri(), "capabilities": {}})
        self._notify("initialized", {})
        self._notify("workspace/didChangeConfiguration", {"settings": SETTINGS})

    @property
    def lines_before(self) -> int:
        """How many lines stand before those of the text."""
        return self.first.count("\n")

    def diagnose(self, text: str, name: str) -> list[dict[str, Any]]:
        """What is underlined in a file of this text, which asks for the schema in a line before it."""
        address = self._open(self.first + text, name)
        while address not in self.told:
            self._take(self._receive())
        return self.told.pop(address)

    def complete(self, text: str) -> list[dict[str, Any]]:
        """What is offered where `|` stands in the text."""
        found = self._ask_at("textDocument/completion", text)
        return list(found["items"] if isinstance(found, dict) else found or [])

    def hover(self, text: str) -> str:
        """What is shown when the pointer rests where `|` stands in the text."""
        found = self._ask_at("textDocument/hover", text)
        return str(found["contents"]["value"]) if found else ""

    def _ask_at(self, method: str, text: str) -> Any:
        before, _, behind = text.partition("|")
        whole = self.first + before
        address = self._open(whole + behind, f"asked-{self.asked}.yaml")
        place = {"line": whole.count("\n"), "character": len(whole.rpartition("\n")[2])}
        return self._request(method, {"textDocument": {"uri": address}, "position": place})

    def _open(self, text: str, name: str) -> str:
        address = (self.folder / name).as_uri()
        document = {"uri": address, "languageId": "yaml", "version": 1, "text": text}
        self._notify("textDocument/didOpen", {"textDocument": document})
        return address

    def _request(self, method: str, parameters: object) -> Any:
        self.asked += 1
        self._send({"id": self.asked, "method": method, "params": parameters})
        while True:
            message = self._receive()
            if message.get("id") == self.asked and "method" not in message:
                assert "error" not in message, message
                return message["result"]
            self._take(message)

    def _notify(self, method: str, parameters: object) -> None:
        self._send({"method": method, "params": parameters})

    def _take(self, message: dict[str, Any]) -> None:
        """Keeps diagnostics, and answers what the server asks about settings."""
        if message.get("method") == "textDocument/publishDiagnostics":
            self.told[message["params"]["uri"]] = message["params"]["diagnostics"]
        elif message.get("method") == "workspace/configuration":
            asked = [item["section"] for item in message["params"]["items"]]
            self._send({"id": message["id"], "result": [SETTINGS.get(section) for section in asked]})
        elif "id" in message:
            self._send({"id": message["id"], "result": None})

    def _send(self, message: dict[str, object]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode("utf-8")
        assert self.server.stdin
        self.server.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.server.stdin.flush()

    def _receive(self) -> dict[str, Any]:
        assert self.server.stdout
        length = 0
        while line := self.server.stdout.readline().strip():
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        assert length, "the language server has stopped"
        read: dict[str, Any] = json.loads(self.server.stdout.read(length))
        return read

    def leave(self) -> None:
        """Ends the server as an editor does."""
        self._request("shutdown", None)
        self._notify("exit", None)


@contextmanager
def editor_at(folder: Path) -> Iterator[Editor]:
    """An editor whose files lie in this folder; nothing is written there."""
    program = shutil.which(PROGRAM)
    assert program
    with subprocess.Popen(
        [program, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as server:
        patience = threading.Timer(LONGEST_SECONDS, server.kill)
        patience.start()
        try:
            made = Editor(server, folder)
            yield made
            made.leave()
        finally:
            patience.cancel()
            server.kill()
