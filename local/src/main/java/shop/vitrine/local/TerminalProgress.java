package shop.vitrine.local;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/** Prints one line per step, with seconds since the start. */
final class TerminalProgress {
    private final Instant start = Instant.now();
    private final PrintStream out = System.out;

    synchronized void says(String sentence) {
        out.printf("%4d s  %s%n", Duration.between(start, Instant.now()).toSeconds(), sentence);
        out.flush();
    }

    void fails(String sentence) {
        System.err.println(sentence);
    }

    synchronized void open(LocalMarket market) {
        out.println();
        DemoLogins.DEMO.forEach((who, login) -> out.printf("  %-7s %s  %s%n", who, login.user(), login.password()));
        out.printf("  %-7s %s  (what the admin is asked for after the password)%n", "code", market.codeUrl());
        out.printf("  %-7s %s%n", "mails", market.mailUrl());
        out.printf("  %-7s %s%n%n", "logs", market.dataFolder().resolve("logs"));
        out.printf("The market is open at %s - Ctrl-C closes it.%n", market.url());
        out.flush();
    }
}
