package shop.vitrine.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import shop.vitrine.local.servers.DataFolder;
import shop.vitrine.local.servers.FolderOperations;
import shop.vitrine.local.servers.PostgresServer;
import shop.vitrine.local.servers.ServerProcess;
import shop.vitrine.local.servers.StartFailure;

/**
 * {@code bin/run} and {@code bin/dev}: opens the demo market until Ctrl-C. Exit code 1 if it failed, 2 for a wrong
 * option.
 */
public final class RunCommand {
    private RunCommand() {}

    public static void main(String[] words) throws InterruptedException {
        List<String> rest = new ArrayList<>(List.of(words));
        boolean developing = rest.remove("--develop");
        System.exit(run(rest, developing));
    }

    private static int run(List<String> words, boolean developing) throws InterruptedException {
        Logger.getLogger("").setLevel(Level.WARNING);
        TerminalProgress terminal = new TerminalProgress();
        try {
            LocalMarketOptions options = options(words, developing).progress(terminal::says);
            try (LocalMarket market = LocalMarket.start(options)) {
                terminal.says("Looking after the demo market");
                market.operator().openDemo(terminal::says);
                market.publish();
                terminal.open(market);
                if (developing) HotReload.start(market, options.home(), terminal::says);
                if (market.await()) return 0;
                terminal.fails(
                        "WildFly stopped by itself; see " + market.dataFolder().resolve("logs/wildfly.log") + ".");
                return 1;
            }
        } catch (IllegalArgumentException e) {
            terminal.fails(e.getMessage());
            return 2;
        } catch (StartFailure e) {
            terminal.fails(e.getMessage());
            return 1;
        } catch (IOException e) {
            terminal.fails("The market did not open: " + e.getMessage() + ".");
            return 1;
        }
    }

    private static LocalMarketOptions options(List<String> words, boolean developing) throws IOException {
        Path home = ProjectFolder.find();
        RunOptions arguments = RunOptions.read(words, home);
        if (arguments.fresh()) startOver(arguments.data(), home);
        LocalMarketOptions options =
                LocalMarketOptions.in(arguments.data()).home(home).port(arguments.port());
        if (!developing) return options;
        return options.exploded(true)
                .environment("VITRINE_DEV", home.resolve("webapp/src/main").toString());
    }

    private static void startOver(Path data, Path home) throws IOException {
        if (!Files.exists(data)) return;
        // A mistyped option must never delete somebody's folder.
        if (!Files.exists(data.resolve("lock")) && !FolderOperations.empty(data)) {
            throw new StartFailure(data + " is not a market's data folder; --fresh leaves it alone.");
        }
        try (DataFolder held = DataFolder.hold(data)) {
            ServerProcess.endLeftovers(held);
            PostgresServer.endLeftover(held, PostgresServer.binaries(home));
        }
        FolderOperations.delete(data);
    }
}
