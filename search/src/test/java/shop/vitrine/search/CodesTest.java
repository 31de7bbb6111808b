package shop.vitrine.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodesTest {
    @Test
    void oneNotation() {
        assertThat(Codes.normal("EC.J6000.001")).isEqualTo("ecj6000001");
        assertThat(Codes.normal("0 4718235-299323")).isEqualTo("4718235299323");
        assertThat(Codes.normal("000")).isEqualTo("0");
        assertThat(Codes.normal("--")).isEmpty();
    }

    @Test
    void windowsOfAText() {
        assertThat(Codes.within("lamp ec j6000 001")).contains("ecj6000001", "j6000001", "lampecj6000001");
        assertThat(Codes.within("table lamp")).isEmpty();
        assertThat(Codes.within("4 k")).isEmpty();
    }

    @Test
    void piecesPutTogether() {
        assertThat(Codes.joined("ec j6000001 lamp")).containsExactly("ecj6000001 lamp", "ec j6000001lamp");
        assertThat(Codes.joined("lamp")).isEmpty();
    }
}
