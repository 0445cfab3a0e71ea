"""What can be asked for by those who keep records: learners, groups, the store, and what goes out."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from game.cli.program import JsonOption, LibraryOption, app
from game.exports.kinds import Kind
from game.words import say

learners = typer.Typer(
    help=say("help.learners"),
    epilog=say("help.learners.add.example"),
    rich_markup_mode=None,
    no_args_is_help=True,
)
cohort = typer.Typer(
    help=say("help.cohort"),
    epilog=say("help.cohort.add.example"),
    rich_markup_mode=None,
    no_args_is_help=True,
)
store = typer.Typer(
    help=say("help.store"),
    epilog=say("help.store.backup.example"),
    rich_markup_mode=None,
    no_args_is_help=True,
)
app.add_typer(learners, name="learners")
app.add_typer(cohort, name="cohort")
app.add_typer(store, name="store")
report = typer.Typer(
    help=say("help.report"),
    epilog=say("help.report.cohort.example"),
    rich_markup_mode=None,
    no_args_is_help=True,
)
app.add_typer(report, name="report")

DatabaseOption = Annotated[
    str | None, typer.Option("--database", metavar="URL", help=say("help.database"), show_default=False)
]
NameArgument = Annotated[str, typer.Argument(metavar="NAME", help=say("help.learner"), show_default=False)]
GroupArgument = Annotated[str, typer.Argument(metavar="GROUP", help=say("help.group"), show_default=False)]


@learners.command("list", help=say("help.learners.list"))
def learners_list(as_json: JsonOption = False, database: DatabaseOption = None) -> int:
    """List learners."""
    from game.cli.enrolling import list_learners

    return list_learners(database, as_json=as_json)


@learners.command("add", help=say("help.learners.add"), epilog=say("help.learners.add.example"))
def learners_add(
    name: Annotated[str, typer.Argument(metavar="[NAME]", help=say("help.learner"), show_default=False)] = "",
    pseudonym_only: Annotated[bool, typer.Option("--no-name", help=say("help.no_name"))] = False,
    shares: Annotated[bool, typer.Option("--shares", help=say("help.shares"))] = False,
    group: Annotated[
        str | None, typer.Option("--cohort", metavar="GROUP", help=say("help.group"), show_default=False)
    ] = None,
    database: DatabaseOption = None,
) -> int:
    """Add a learner."""
    from game.cli.enrolling import add

    return add(database, name, keep_name=not pseudonym_only, shares=shares, group=group)


@learners.command("export", help=say("help.learners.export"), epilog=say("help.learners.export.example"))
def learners_export(
    name: NameArgument,
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="FILE", help=say("help.output"), show_default=False)
    ],
    database: DatabaseOption = None,
) -> int:
    """Write everything that is kept of a learner."""
    from game.cli.enrolling import hand_over

    return hand_over(database, name, output)


@learners.command("erase", help=say("help.learners.erase"), epilog=say("help.learners.erase.example"))
def learners_erase(
    name: NameArgument,
    sure: Annotated[bool, typer.Option("--yes", help=say("help.sure"))] = False,
    database: DatabaseOption = None,
) -> int:
    """Delete a learner with everything that is kept of them."""
    from game.cli.enrolling import forget

    return forget(database, name, sure=sure)


@learners.command("purge", help=say("help.learners.purge"))
def learners_purge(database: DatabaseOption = None) -> int:
    """Delete what groups keep no longer."""
    from game.cli.enrolling import purge_old

    return purge_old(database)


@cohort.command("list", help=say("help.cohort.list"))
def cohort_list(as_json: JsonOption = False, database: DatabaseOption = None) -> int:
    """List groups."""
    from game.cli.enrolling import list_cohorts

    return list_cohorts(database, as_json=as_json)


@cohort.command("add", help=say("help.cohort.add"), epilog=say("help.cohort.add.example"))
def cohort_add(
    name: GroupArgument,
    days: Annotated[
        int | None, typer.Option("--keep-days", min=1, help=say("help.days"), show_default=False)
    ] = None,
    named: Annotated[bool, typer.Option("--named", help=say("help.named"))] = False,
    database: DatabaseOption = None,
) -> int:
    """Add a group."""
    from game.cli.enrolling import add_group

    return add_group(database, name, days, anonymous=not named)


@cohort.command("join", help=say("help.cohort.join"))
def cohort_join(name: GroupArgument, learner: NameArgument, database: DatabaseOption = None) -> int:
    """Put a learner into a group."""
    from game.cli.enrolling import put_into

    return put_into(database, name, learner)


@cohort.command("assign", help=say("help.cohort.assign"), epilog=say("help.cohort.assign.example"))
def cohort_assign(
    name: GroupArgument,
    course: Annotated[str, typer.Argument(metavar="COURSE", help=say("help.course"), show_default=False)],
    database: DatabaseOption = None,
) -> int:
    """Give a group a course."""
    from game.cli.enrolling import give_course

    return give_course(database, name, course)


@store.command("info", help=say("help.store.info"))
def store_info(as_json: JsonOption = False, database: DatabaseOption = None) -> int:
    """Say where the store is, and what is in it."""
    from game.cli.storing import info

    return info(database, as_json=as_json)


@store.command("upgrade", help=say("help.store.upgrade"))
def store_upgrade(database: DatabaseOption = None) -> int:
    """Bring the store up to this program."""
    from game.cli.storing import upgrade

    return upgrade(database)


@store.command("check", help=say("help.store.check"))
def store_check(database: DatabaseOption = None) -> int:
    """Look for damage."""
    from game.cli.storing import check_store

    return check_store(database)


@store.command("backup", help=say("help.store.backup"), epilog=say("help.store.backup.example"))
def store_backup(
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FILE", help=say("help.output"), show_default=False),
    ] = None,
    database: DatabaseOption = None,
) -> int:
    """Copy the store."""
    from game.cli.storing import back_up

    return back_up(database, output)


@store.command("merge", help=say("help.store.merge"), epilog=say("help.store.merge.example"))
def store_merge(
    others: Annotated[list[str], typer.Argument(metavar="OTHER", help=say("help.other"), show_default=False)],
    database: DatabaseOption = None,
) -> int:
    """Take in everything of other stores."""
    from game.cli.storing import merge_in

    return merge_in(database, others)


@app.command("export", help=say("help.export"), epilog=say("help.export.example"))
def export_(
    kind: Annotated[Kind, typer.Argument(help=say("help.export.kind"), show_default=False)],
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FILE", help=say("help.export.output"), show_default=False),
    ] = None,
    player: Annotated[
        str | None,
        typer.Option("--player", metavar="NAME", help=say("help.export.player"), show_default=False),
    ] = None,
    group: Annotated[
        str | None,
        typer.Option("--cohort", metavar="NAME", help=say("help.export.cohort"), show_default=False),
    ] = None,
    since: Annotated[
        str | None, typer.Option("--since", metavar="DAY", help=say("help.export.since"), show_default=False)
    ] = None,
    send: Annotated[bool, typer.Option("--send", help=say("help.export.send"))] = False,
    database: DatabaseOption = None,
) -> int:
    """Write what was played to a file."""
    from game.cli.exporting import Request, export_kept
    from game.exports.choosing import Chosen

    return export_kept(Request(kind, output, Chosen(player, group, since), send), database)


PageOption = Annotated[
    Path,
    typer.Option("--output", "-o", metavar="FILE.html", help=say("help.report.output"), show_default=False),
]


@report.command("learner", help=say("help.report.learner"), epilog=say("help.report.learner.example"))
def report_learner(name: NameArgument, output: PageOption, database: DatabaseOption = None) -> int:
    """A learner's own page."""
    from game.cli.reporting import report_learner

    return report_learner(name, output, database)


@report.command("cohort", help=say("help.report.cohort"), epilog=say("help.report.cohort.example"))
def report_cohort(group: GroupArgument, output: PageOption, database: DatabaseOption = None) -> int:
    """A group's page."""
    from game.cli.reporting import report_cohort

    return report_cohort(group, output, database)


@report.command("business", help=say("help.report.business"), epilog=say("help.report.business.example"))
def report_business(
    group: GroupArgument,
    output: PageOption,
    assumptions: Annotated[
        Path | None,
        typer.Option("--assumptions", metavar="FILE.yaml", help=say("help.assumptions"), show_default=False),
    ] = None,
    database: DatabaseOption = None,
) -> int:
    """What it may be worth."""
    from game.cli.reporting import report_business

    return report_business(group, output, assumptions, database)


@app.command(help=say("help.campaign"), epilog=say("help.campaign.example"))
def campaign(
    campaign: Annotated[
        str | None, typer.Argument(metavar="[CAMPAIGN]", help=say("help.campaign.id"), show_default=False)
    ] = None,
    choices: Annotated[
        str | None,
        typer.Option("--choices", metavar="A,B;C,D", help=say("help.campaign.choices"), show_default=False),
    ] = None,
    save: Annotated[
        Path | None,
        typer.Option("--save", metavar="FILE", help=say("help.campaign.save"), show_default=False),
    ] = None,
    seed: Annotated[int, typer.Option("--seed", metavar="N", min=0, help=say("help.seed"))] = 0,
    as_json: JsonOption = False,
    player: Annotated[
        str | None, typer.Option("--player", metavar="NAME", help=say("help.player"), show_default=False)
    ] = None,
    database: DatabaseOption = None,
    library: LibraryOption = None,
) -> int:
    """Play a campaign."""
    from game.cli.campaigning import Asked, play_campaign

    return play_campaign(Asked(campaign, choices, as_json, save, seed, library, player, database))
