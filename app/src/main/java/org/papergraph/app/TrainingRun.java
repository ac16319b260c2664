package org.papergraph.app;

/**
 * Runs the usual commands once, so that the launcher can keep the classes that they load in an archive (AppCDS). What
 * they print is of no interest.
 */
final class TrainingRun {

    private TrainingRun() {}

    public static void main(String[] arguments) {
        CommandLineRun run = new CommandLineRun(Console.ofProcess());
        run.run("--help");
        run.run("completion");
    }
}
