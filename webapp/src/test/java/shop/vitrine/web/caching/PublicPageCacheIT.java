package shop.vitrine.web.caching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import shop.vitrine.SampleMarket;
import shop.vitrine.TestResponse;
import shop.vitrine.TestVisitor;

/** Public pages are identical for everyone in one language, and revalidated by ETag. */
class PublicPageCacheIT {
    private final SampleMarket market = SampleMarket.open();

    @Test
    void setNoCookieAndMayBeKept() {
        for (String path : publicPaths()) {
            TestResponse reply = market.visitor().get(path).expect(200);
            assertThat(reply.header("Set-Cookie")).as(path).isNull();
            assertThat(reply.header("Cache-Control"))
                    .as(path)
                    .contains("public")
                    .contains("stale-while-revalidate");
            assertThat(reply.header("ETag")).as(path).isNotBlank();
        }
    }

    @Test
    void answerNotModifiedToWhoHasThem() {
        for (String path : publicPaths()) {
            String tag = market.visitor().get(path).header("ETag");
            TestResponse again = market.visitor().with("If-None-Match", tag).get(path);
            assertThat(again.status()).as(path).isEqualTo(304);
            assertThat(again.bytes()).as(path).isEmpty();
        }
    }

    @Test
    void areTheSameBytesForAGuestAndForAMember() {
        TestVisitor member = market.buyer();
        for (String path : publicPaths()) {
            byte[] guests = market.visitor().get(path).expect(200).bytes();
            assertThat(member.get(path).expect(200).bytes()).as(path).isEqualTo(guests);
        }
    }

    @Test
    void speakTheLanguageOfTheBrowserAndOfTheCookie() {
        TestResponse german =
                market.visitor().with("Accept-Language", "de-AT,en;q=0.5").get("/shop");
        assertThat(german.one("html").attr("lang")).isEqualTo("de");
        TestVisitor dutch = market.visitor().with("Accept-Language", "de");
        dutch.cookies().put("lang", "nl");
        assertThat(dutch.get("/shop").one("html").attr("lang")).isEqualTo("nl");
    }

    @Test
    void travelCompressedToWhoCanRead() throws IOException {
        String path = publicPaths().getFirst();
        TestResponse zipped =
                market.visitor().with("Accept-Encoding", "gzip").get(path).expect(200);
        assertThat(zipped.header("Content-Encoding")).isEqualTo("gzip");
        try (var in = new GZIPInputStream(new ByteArrayInputStream(zipped.bytes()))) {
            assertThat(in.readAllBytes()).isEqualTo(market.visitor().get(path).bytes());
        }
    }

    /** Pages not requested by other tests: one being rebuilt could change. */
    private List<String> publicPaths() {
        String product = market.texts(
                        "select '/products/' || p.id || '-' || p.slug from products p join shops s on s.id = p.shop_id"
                                + " where s.handle = 'lumen' and p.status = 'PUBLISHED' order by p.id limit 1")
                .getFirst();
        String fresh = "n=" + System.nanoTime();
        return List.of(
                "/shop?" + fresh,
                "/shop?q=lamp&" + fresh,
                "/shop?category=home&sort=price&" + fresh,
                product + "?" + fresh,
                "/@lumen?" + fresh);
    }
}
