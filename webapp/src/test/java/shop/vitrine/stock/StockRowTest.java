package shop.vitrine.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StockRowTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 5, none",
        "3, 3, 5, none",
        "3, 4, 5, none",
        "1, 0, 5, low",
        "8, 3, 5, low",
        "9, 3, 5, good",
        "1, 0, 0, good",
        "0, 0, 0, none"
    })
    void isLowFromWhatTheShopCallsLow(int onHand, int held, int low, String state) {
        StockRow row = row(onHand, held);
        assertThat(row.state(low)).isEqualTo(state);
        assertThat(row.available()).isEqualTo(onHand - held);
    }

    @ParameterizedTest
    @CsvSource({
        "received, 5, +5",
        "adjusted, -3, −3",
        "adjusted, 3, +3",
        "sold, -2, −2",
        "returned, 1, +1",
        "held, 2, 2",
        "released, 2, 2"
    })
    void aMovementSaysWhetherPiecesCameOrWent(String kind, int quantity, String signed) {
        MovementRow movement = new MovementRow(1, kind, quantity, null, null, null, Instant.EPOCH);
        assertThat(movement.signed()).isEqualTo(signed);
    }

    @Test
    void onlyAPromiseLeavesThePiecesOnTheShelf() {
        for (MovementKind kind : MovementKind.values()) {
            String name = kind.name().toLowerCase();
            MovementRow movement = new MovementRow(1, name, 1, null, null, null, Instant.EPOCH);
            assertThat(movement.isReservation())
                    .as(name)
                    .isEqualTo(kind == MovementKind.HELD || kind == MovementKind.RELEASED);
        }
    }

    private static StockRow row(int onHand, int held) {
        return new StockRow("v", "SKU", "Mug", "", null, true, new StockLevel(onHand, held));
    }
}
