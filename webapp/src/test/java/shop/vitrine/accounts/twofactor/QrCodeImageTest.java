package shop.vitrine.accounts.twofactor;

import static org.assertj.core.api.Assertions.assertThat;

import io.nayuki.qrcodegen.QrCode;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeImageTest {
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    @Test
    void everyDarkModuleIsDrawnWithinItsQuietZone() {
        for (String text : new String[] {"a", "otpauth://totp/Vitrine:mara?secret=GEZDGNBV", "x".repeat(300)}) {
            QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
            QrCodeImage image = QrCodeImage.of(text);
            boolean[][] drawn = new boolean[image.size()][image.size()];
            MODULE.matcher(image.path())
                    .results()
                    .forEach(module ->
                            drawn[Integer.parseInt(module.group(2))][Integer.parseInt(module.group(1))] = true);
            assertThat(MODULE.matcher(image.path()).replaceAll("")).isEmpty();
            for (int y = 0; y < image.size(); y++)
                for (int x = 0; x < image.size(); x++) assertThat(drawn[y][x]).isEqualTo(code.getModule(x - 4, y - 4));
        }
    }
}
