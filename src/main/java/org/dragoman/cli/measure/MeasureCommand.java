package org.dragoman.cli.measure;

import picocli.CommandLine.Command;

/** Measurements for the README. */
@Command(
        name = "measure",
        mixinStandardHelpOptions = true,
        description = {
            "Measures how fast reading and loading are on this machine, as ratios within one run,",
            "and how far what was taught reaches beyond the taught sentences.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  dragoman measure reading seeds/articles",
            "  dragoman measure loading .dragoman/graph.txt --rows 200000",
            "  dragoman measure teaching",
            "  dragoman measure resolving",
        },
        subcommands = {
            MeasureReadingCommand.class,
            MeasureLoadingCommand.class,
            MeasureTeachingCommand.class,
            MeasureResolvingCommand.class
        })
public final class MeasureCommand {}
