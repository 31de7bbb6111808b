package shop.vitrine.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import shop.vitrine.local.servers.ServerLogin;

/** Requests each list repeatedly and sequentially, as one visitor does. */
final class BenchmarkRun {
    private static final int WARMING = 10;

    private final LocalMarket market;
    private final BenchmarkOptions asked;
    private final ProgressListener progress;
    /** Our own cookie store: the client's drops https cookies of a market on this machine. */
    private final Map<String, Map<String, String>> cookies = new HashMap<>();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private int asking;

    BenchmarkRun(LocalMarket market, BenchmarkOptions asked, ProgressListener progress) {
        this.market = market;
        this.asked = asked;
        this.progress = progress;
    }

    /** @param who signs in; {@code ?} in the URL is replaced to make each one different */
    private record Asked(String name, String who, String path) {}

    private record Measured(Asked list, int status, long[] micros) {
        double percentile(int percent) {
            return micros[Math.min(micros.length - 1, micros.length * percent / 100)] / 1000.0;
        }
    }

    private List<Asked> lists() {
        int middle = asked.size().large() / 2;
        return List.of(
                new Asked("Shop tab", "", "/shop?"),
                new Asked("A category", "", "/shop?category=home&"),
                new Asked("A category, cheapest first", "", "/shop?category=kitchen&sort=price-asc&"),
                new Asked("Category, page 40", "", "/shop?category=home&page=40&"),
                new Asked("Search, PostgreSQL", "", "/shop?q=oak+lamp&"),
                new Asked("Search, one common word", "", "/shop?q=lamp&"),
                new Asked("Search for nothing there", "", "/shop?q=xqzzy&"),
                new Asked("Showcase of the large shop", "", "/@leafy.noor?"),
                new Asked("Showcase, page 2", "", "/@leafy.noor?page=2&"),
                new Asked("Showcase, page 400", "", "/@leafy.noor?page=400&"),
                new Asked("Seller: home", "seller", "/seller?"),
                new Asked("Seller: products", "seller", "/seller/products?"),
                new Asked("Seller: products, filtered", "seller", "/seller/products?state=unpublished&"),
                new Asked("Seller: products, searched", "seller", "/seller/products?q=oak+lamp&"),
                new Asked("Seller: products, deep", "seller", "/seller/products?sort=title&after=plain+oak.b&"),
                new Asked("Seller: products, one price up", "seller", "/seller/products?sort=cheapest&after=25000.b&"),
                new Asked("Seller: products, a category", "seller", "/seller/products?category=home&"),
                new Asked("Seller: products, sold out", "seller", "/seller/products?stock=none&"),
                new Asked("Seller: products, to edit", "seller", "/seller/products?edit=prices&"),
                new Asked("Seller: stock", "seller", "/seller/stock?"),
                new Asked("Seller: stock, low", "seller", "/seller/stock?show=low&"),
                new Asked("Seller: stock, gone", "seller", "/seller/stock?show=none&"),
                new Asked("Seller: stock, searched", "seller", "/seller/stock?q=oak+lamp&"),
                new Asked("Seller: stock, deep", "seller", "/seller/stock?after=BENCH-" + middle + "-0&"),
                new Asked("Seller: orders", "seller", "/seller/orders?"),
                new Asked("Seller: imports", "seller", "/seller/feeds?"),
                new Asked("Admin: shops", "admin", "/admin/shops?"),
                new Asked("Admin: applications", "admin", "/admin/applications?"),
                new Asked("Admin: applications, all", "admin", "/admin/applications?state=all&"),
                new Asked("Admin: audit", "admin", "/admin/audit?"));
    }

    /** @return whether every list met the limit */
    boolean measure() throws IOException {
        ServerLogin seller = DemoLogins.DEMO.get("seller");
        ServerLogin admin = DemoLogins.DEMO.get("admin");
        signIn("seller", seller);
        signIn("admin", admin);
        List<Measured> all = new ArrayList<>();
        for (Asked list : lists()) {
            progress.report("Measuring " + list.name());
            all.add(measured(list));
        }
        System.out.printf("%n  %-30s %6s %9s %9s %9s%n", "milliseconds", "status", "p50", "p95", "p99");
        all.forEach(this::print);
        return all.stream().allMatch(this::held);
    }

    private void print(Measured measured) {
        System.out.printf(
                Locale.ROOT,
                "  %-30s %6d %9.1f %9.1f %9.1f%s%n",
                measured.list().name(),
                measured.status(),
                measured.percentile(50),
                measured.percentile(95),
                measured.percentile(99),
                held(measured) ? "" : "  <-");
    }

    private boolean held(Measured measured) {
        return measured.status() == 200 && measured.percentile(95) <= asked.limit();
    }

    private Measured measured(Asked list) throws IOException {
        int status = 0;
        for (int i = 0; i < WARMING; i++) status = get(list);
        long[] micros = new long[status == 200 ? asked.rounds() : 1];
        for (int i = 0; i < micros.length; i++) {
            long begin = System.nanoTime();
            int answer = get(list);
            micros[i] = (System.nanoTime() - begin) / 1000;
            if (answer != 200) status = answer;
        }
        Arrays.sort(micros);
        return new Measured(list, status, micros);
    }

    private int get(Asked list) throws IOException {
        String path = list.path() + "bench=" + asking++;
        return send(
                list.who(),
                HttpRequest.newBuilder(URI.create(market.url() + path)).GET());
    }

    private void signIn(String who, ServerLogin login) throws IOException {
        post(who, "/login", "email=" + login.user() + "&password=" + login.password());
        if (who.equals("admin"))
            post(who, "/login/two-factor", "code=" + market.operator().code());
    }

    private void post(String who, String path, String form) throws IOException {
        send(
                who,
                HttpRequest.newBuilder(URI.create(market.url() + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private int send(String who, HttpRequest.Builder request) throws IOException {
        Map<String, String> own = cookies.computeIfAbsent(who, name -> new HashMap<>());
        if (!own.isEmpty())
            request.header(
                    "Cookie",
                    own.entrySet().stream()
                            .map(one -> one.getKey() + "=" + one.getValue())
                            .collect(Collectors.joining("; ")));
        try {
            var answer = client.send(request.build(), BodyHandlers.ofByteArray());
            for (String cookie : answer.headers().allValues("Set-Cookie")) {
                String[] pair = cookie.split(";", 2)[0].split("=", 2);
                own.put(pair[0], pair[1]);
            }
            return answer.statusCode();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
