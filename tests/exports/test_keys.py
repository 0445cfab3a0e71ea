"""Where the store is and the key to it: from the environment or the keyring, and never repeated."""

from __future__ import annotations

import subprocess
import sys
from types import ModuleType, SimpleNamespace

import pytest

from game.exports.keys import ADDRESS, KEY, NotConfigured, find_store
from game.exports.posting import NoClient, Postman
from tests.house.repository import ROOT


def nothing(_service: str, _name: str) -> None:
    return None


@pytest.mark.parametrize(
    ("address", "asked"),
    [
        ("https://lrs.example.org/xapi", "https://lrs.example.org/xapi/statements"),
        ("https://lrs.example.org/xapi/", "https://lrs.example.org/xapi/statements"),
        ("https://lrs.example.org/xapi/statements", "https://lrs.example.org/xapi/statements"),
        (" http://localhost:8100 ", "http://localhost:8100/statements"),
        ("http://[::1]:8100/xAPI", "http://[::1]:8100/xAPI/statements"),
    ],
)
def test_statements_go_to_the_place_that_xapi_names(address: str, asked: str) -> None:
    assert find_store({ADDRESS: address, KEY: "a:b"}, nothing).address == asked


@pytest.mark.parametrize(("key", "header"), [("a:b", "Basic YTpi"), ("t0ken", "Bearer t0ken")])
def test_a_name_with_a_secret_is_basic_and_anything_else_a_token(key: str, header: str) -> None:
    assert find_store({ADDRESS: "https://a.example", KEY: key}, nothing).authorization == header


@pytest.mark.parametrize(
    ("environment", "said"),
    [
        ({}, ADDRESS),
        ({ADDRESS: "https://a.example"}, KEY),
        ({ADDRESS: "a.example", KEY: "a:s3cr3t"}, "no address"),
        ({ADDRESS: "ftp://a.example", KEY: "a:s3cr3t"}, "no address"),
        ({ADDRESS: "https://a.example:port", KEY: "a:s3cr3t"}, "no address"),
        ({ADDRESS: "https://[a", KEY: "a:s3cr3t"}, "no address"),
        ({ADDRESS: "https://", KEY: "a:s3cr3t"}, "no address"),
        ({ADDRESS: "https://a b.example", KEY: "a:s3cr3t"}, "no address"),
        ({ADDRESS: "https://a.example/\nb", KEY: "a:s3cr3t"}, "no address"),
        ({ADDRESS: "https://a.example?key=s3cr3t", KEY: "a:s3cr3t"}, "no address"),
        ({ADDRESS: "https://a:s3cr3t@a.example", KEY: "a:s3cr3t"}, "before an @"),
        ({ADDRESS: "http://a.example", KEY: "a:s3cr3t"}, "https://"),
        ({ADDRESS: "https://a.example", KEY: "a:s3cr3t\r\nX: y"}, "signs that no key has"),
        ({ADDRESS: "https://a.example", KEY: "a:s3cr3t…"}, "signs that no key has"),
    ],
)
def test_what_cannot_be_used_is_told_without_repeating_it(environment: dict[str, str], said: str) -> None:
    with pytest.raises(NotConfigured, match=said) as told:
        find_store(environment, nothing)
    assert "s3cr3t" not in str(told.value)


def test_what_the_environment_does_not_have_is_asked_of_the_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = {("empty-chair", ADDRESS): "https://a.example", ("empty-chair", KEY): "a:b"}
    ring = ModuleType("keyring")
    monkeypatch.setattr(ring, "get_password", lambda service, name: kept.get((service, name)), raising=False)
    monkeypatch.setitem(sys.modules, "keyring", ring)
    assert find_store({}).authorization == "Basic YTpi"


def test_a_keyring_that_cannot_be_opened_counts_as_empty(monkeypatch: pytest.MonkeyPatch) -> None:
    class Locked(Exception):
        pass

    def get_password(_service: str, _name: str) -> None:
        raise Locked

    ring = ModuleType("keyring")
    monkeypatch.setattr(ring, "get_password", get_password, raising=False)
    monkeypatch.setattr(ring, "errors", SimpleNamespace(KeyringError=Locked), raising=False)
    monkeypatch.setitem(sys.modules, "keyring", ring)
    with pytest.raises(NotConfigured, match=ADDRESS):
        find_store({})


def test_without_the_package_there_is_no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    with pytest.raises(NotConfigured, match=ADDRESS):
        find_store({})


def test_the_package_that_sends_is_loaded_only_to_send() -> None:
    told = "import sys, game.cli.exporting; print('httpx' in sys.modules, 'sqlalchemy' in sys.modules)"
    run = subprocess.run(
        [sys.executable, "-c", told], cwd=ROOT, capture_output=True, text=True, check=True, timeout=120
    )
    assert run.stdout.split() == ["False", "False"]


def test_without_the_package_that_sends_it_is_told_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "httpx", None)
    with pytest.raises(NoClient, match=r"empty-chair\[lrs\]"):
        Postman(find_store({ADDRESS: "https://a.example", KEY: "a:b"}))
