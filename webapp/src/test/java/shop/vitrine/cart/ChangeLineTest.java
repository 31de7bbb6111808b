package shop.vitrine.cart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeLineTest {
    @ParameterizedTest
    @CsvSource({"5, , 5", "5, 1, 6", "5, -1, 4", "0, -1, 0", "99, 1, 99", "5, 50, 6", "5, -50, 4", "5, 0, 5", "1, -1, 0"
    })
    void aStepIsOnePieceAndNeverBeyondTheBounds(String quantity, Integer step, int pieces) {
        assertThat(new ChangeLine(quantity, step).pieces()).isEqualTo(pieces);
    }

    @Test
    void aButtonOnACardPutsInOnePiece() {
        assertThat(new AddLine("v", null).pieces()).isEqualTo(1);
        assertThat(new AddLine("v", "07").pieces()).isEqualTo(7);
    }
}
