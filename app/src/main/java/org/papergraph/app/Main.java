package org.papergraph.app;

/** The program's entry, and the only place that ends the process. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLineRun(Console.ofProcess()).run(arguments).number());
    }
}
