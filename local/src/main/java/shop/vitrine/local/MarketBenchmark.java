package shop.vitrine.local;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import shop.vitrine.local.servers.StartFailure;

/** {@code bin/bench}: fills a market and measures its lists. */
public final class MarketBenchmark {
    private MarketBenchmark() {}

    public static void main(String[] words) {
        System.exit(run(List.of(words)));
    }

    private static int run(List<String> words) {
        Logger.getLogger("").setLevel(Level.WARNING);
        TerminalProgress terminal = new TerminalProgress();
        try {
            BenchmarkOptions asked = BenchmarkOptions.read(words);
            LocalMarketOptions options =
                    asked.data() == null ? LocalMarketOptions.throwaway() : LocalMarketOptions.in(asked.data());
            options = options.home(ProjectFolder.find()).progress(terminal::says);
            // The demo only provides patterns for generated data; all of it would take minutes.
            try (ReducedDemo few = ReducedDemo.of(options.home());
                    LocalMarket market = LocalMarket.start(
                            options.environment("VITRINE_HOME", few.home().toString()))) {
                market.operator().openDemo(terminal::says);
                new BenchmarkData(market.database(), asked.size(), terminal::says).fill();
                if (!asked.search()) market.stopElasticsearch();
                boolean held = new BenchmarkRun(market, asked, terminal::says).measure();
                if (asked.open()) stay(market, terminal);
                return held ? 0 : 1;
            }
        } catch (IllegalArgumentException | StartFailure e) {
            terminal.fails(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | SQLException e) {
            terminal.fails("Nothing was measured: " + e.getMessage() + ".");
        }
        return 2;
    }

    private static void stay(LocalMarket market, TerminalProgress terminal) throws IOException, InterruptedException {
        market.publish();
        terminal.open(market);
        market.await();
    }
}
