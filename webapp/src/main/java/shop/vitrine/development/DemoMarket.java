package shop.vitrine.development;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import shop.vitrine.operator.ProgressStream;
import shop.vitrine.platform.Settings;
import shop.vitrine.platform.SystemContext;
import shop.vitrine.tenants.Scope;

/** Imports {@code demo/} as sellers would. Skips open shops, so that an interrupted import resumes. */
@ApplicationScoped
class DemoMarket {
    @Resource
    ManagedExecutorService executor;

    @Inject
    DemoAccounts accounts;

    @Inject
    DemoShopImport shopImport;

    @Inject
    SystemContext system;

    void open(ProgressStream stream) throws IOException {
        Path home = Path.of(Settings.required("VITRINE_HOME"), "demo");
        if (!Files.isDirectory(home)) throw new ProgressStream.OperationRefused("There is no demo market at " + home);
        accounts.create();
        List<DemoShop> waiting = waiting(home);
        if (waiting.isEmpty()) return;
        importAll(waiting, home, stream);
    }

    private List<DemoShop> waiting(Path home) throws IOException {
        List<DemoShop> waiting = new ArrayList<>();
        try (var folders = Files.list(home.resolve("shops"))) {
            for (Path folder : folders.sorted().toList()) {
                DemoShop shop = DemoShop.in(folder);
                if (!shopImport.isOpen(shop.handle())) waiting.add(shop);
            }
        }
        return waiting;
    }

    /** One shop per core, since pictures dominate. */
    private void importAll(List<DemoShop> shops, Path home, ProgressStream stream) {
        Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors());
        AtomicInteger done = new AtomicInteger();
        List<Future<?>> imports = new ArrayList<>();
        for (DemoShop shop : shops) {
            cores.acquireUninterruptibly();
            imports.add(executor.submit(() -> {
                try {
                    int products = system.get(() -> Scope.MARKET.get(() -> shopImport.open(shop, home)));
                    stream.send("Shop " + done.incrementAndGet() + " of " + shops.size() + ": @" + shop.handle() + ", "
                            + products + " products");
                } finally {
                    cores.release();
                }
            }));
        }
        imports.forEach(DemoMarket::awaitImport);
    }

    private static void awaitImport(Future<?> shop) {
        try {
            shop.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The import was interrupted", e);
        }
    }
}
