package shop.vitrine.web.caching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class CachedPageTest {
    @Test
    void isTheSamePageZipped() throws IOException {
        byte[] plain = "<p>Größe</p>".repeat(200).getBytes(StandardCharsets.UTF_8);
        CachedPage page = CachedPage.of(plain);
        try (var in = new GZIPInputStream(new ByteArrayInputStream(page.zipped()))) {
            assertThat(in.readAllBytes()).isEqualTo(plain);
        }
        assertThat(page.weight()).isEqualTo(plain.length + page.zipped().length);
    }

    @Test
    void theSameBytesHaveTheSameTagAndOthersAnother() {
        assertThat(CachedPage.of(new byte[] {1, 2}).tag())
                .isEqualTo(CachedPage.of(new byte[] {1, 2}).tag());
        assertThat(CachedPage.of(new byte[] {1, 2}).tag())
                .isNotEqualTo(CachedPage.of(new byte[] {1, 3}).tag());
    }
}
