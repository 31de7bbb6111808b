package shop.vitrine.showcase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import shop.vitrine.SampleMarket;
import shop.vitrine.TestVisitor;

class FollowIT {
    private final SampleMarket market = SampleMarket.open();

    @Test
    void aStrangerIsAskedToSignIn() {
        assertThat(market.visitor()
                        .post("/@stride/follow", "follow", "true")
                        .expect(303)
                        .header("Location"))
                .endsWith("/login?to=/@stride");
    }

    @Test
    void followingTwiceCountsOnceAndEndsAgain() {
        TestVisitor buyer = market.buyer().with("HX-Request", "true");
        long before = followers();
        buyer.post("/@stride/follow", "follow", "true").expect(200);
        buyer.post("/@stride/follow", "follow", "true").expect(200);
        assertThat(followers()).isEqualTo(before + 1);
        assertThat(isOfferedToFollow(buyer)).isFalse();
        buyer.post("/@stride/follow").expect(200);
        assertThat(followers()).isEqualTo(before);
        assertThat(isOfferedToFollow(buyer)).isTrue();
    }

    private static boolean isOfferedToFollow(TestVisitor buyer) {
        return !buyer.get("/@stride/follow")
                .expect(200)
                .one("form")
                .select("input[name=follow]")
                .isEmpty();
    }

    private long followers() {
        return market.count("select followers from shops where handle = 'stride'::citext");
    }
}
