package shop.vitrine.web.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NoticesTest {
    private final Notices notices = Notices.of("sellers.members.notice", "removed", "changed");

    @Test
    void whatIsWrittenIsRead() {
        String path = notices.path("/seller/settings/members", "removed", "7k3m9qxd4t2p");
        assertThat(path).isEqualTo("/seller/settings/members?notice=removed:7k3m9qxd4t2p");
        Notice notice = notices.read("removed:7k3m9qxd4t2p");
        assertThat(notice.key()).isEqualTo("sellers.members.notice.removed");
        assertThat(notice.subject()).isEqualTo("7k3m9qxd4t2p");
    }

    @Test
    void nothingIsSaidThatIsNotOnTheList() {
        assertThat(notices.read(null)).isNull();
        assertThat(notices.read("withdrawn")).isNull();
        assertThat(notices.read("removed.of")).isNull();
        assertThat(notices.read("")).isNull();
    }

    @Test
    void nothingOfAUrlIsSaidButIdsAndNumbers() {
        assertThat(notices.read("removed:a<b>,you have won,12").subjects()).containsExactly("12");
        assertThat(notices.read("removed:" + "x,".repeat(500)).subjects()).hasSize(100);
    }

    @Test
    void aPathKeepsItsQueryAndItsFragment() {
        assertThat(notices.path("/a?b=c", "changed")).isEqualTo("/a?b=c&notice=changed");
        assertThat(notices.path("/a#d", "changed")).isEqualTo("/a?notice=changed#d");
    }

    @Test
    void whatNobodyHasWordsForIsNoNotice() {
        assertThatThrownBy(() -> Notices.of("sellers.members.notice", "won")).hasMessageContaining("won");
        assertThatThrownBy(() -> notices.path("/a", "won")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCountIsSaidOnlyWhereItIsANumber() {
        assertThat(notices.read("removed:12").counting().parameters()).containsExactly(12);
        assertThat(notices.read("removed:many").counting().parameters()).containsExactly(0);
        assertThat(notices.read("removed:9999999999").counting().parameters()).containsExactly(0);
        assertThat(notices.read("removed").counting().parameters()).containsExactly(0);
    }

    @Test
    void whatIsSaidTakesThePlaceOfWhatItIsAbout() {
        Notice notice = notices.say("removed", "7k3m", 5);
        assertThat(notice.subjects()).containsExactly("7k3m", "5");
        assertThat(notice.saying("Sam").values()).containsExactly("Sam");
        assertThat(notice.saying("Sam").subject()).isEqualTo("7k3m");
        assertThat(notices.say("changed").subject()).isNull();
    }

    @Test
    void theWayBackIsAForm() {
        Undo undo = Undo.of("/a/undo", "web.undo", java.util.Map.of("id", java.util.List.of("7k3m")));
        assertThat(notices.say("removed").undo()).isNull();
        assertThat(notices.say("removed").undo(undo).undo()).isEqualTo(undo);
        assertThat(Undo.of("/a/undo", "web.undo").fields()).isEmpty();
    }
}
