package shop.vitrine.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaUrlsTest {
    private static final String HASH = "0123456789abcdef0123456789abcdef";
    private final MediaUrls media = new MediaUrls();

    @Test
    void offersTheUsualWidths() {
        assertThat(media.srcset(HASH + "w1280"))
                .isEqualTo(
                        "/media/%1$sw1280-320.webp 320w, /media/%1$sw1280-640.webp 640w, /media/%1$sw1280-1280.webp 1280w"
                                .formatted(HASH));
        assertThat(media.url(HASH + "w1280", 640)).isEqualTo("/media/" + HASH + "w1280-640.webp");
    }

    @Test
    void promisesNoPictureWiderThanItIs() {
        assertThat(media.srcset(HASH + "w900")).endsWith("w900-900.webp 900w").doesNotContain("1280");
        assertThat(media.url(HASH + "w900", 1280)).endsWith("-900.webp");
        assertThat(media.srcset(HASH + "w120")).isEqualTo("/media/%1$sw120-120.webp 120w".formatted(HASH));
        assertThat(media.srcset(HASH + "w640")).endsWith("-640.webp 640w");
    }

    @Test
    void knowsNoPicture() {
        assertThat(media.url(null, 320)).isNull();
        assertThat(media.srcset(null)).isNull();
    }

    @Test
    void keepsFilesWholeAndInside(@TempDir Path folder) throws Exception {
        MediaStore store = new MediaStore(folder);
        String key = MediaUrls.key(HASH + "w900", 320);
        assertThat(store.open(key)).isEmpty();
        store.put(key, new byte[] {1, 2});
        store.put(key, new byte[] {1, 2});
        assertThat(store.open(key)).hasValue(new byte[] {1, 2});
        assertThat(store.exists(key)).isTrue();
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
        assertThatThrownBy(() -> store.open("../../etc/passwd-1.webp")).isInstanceOf(IllegalArgumentException.class);
    }
}
