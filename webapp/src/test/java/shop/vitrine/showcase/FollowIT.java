package shop.vitrine.showcase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import shop.vitrine.SampleMarket;
import shop.vitrine.SampleShop;
import shop.vitrine.SampleShops;
import shop.vitrine.TestVisitor;

class FollowIT {
    private final SampleMarket market = SampleMarket.open();
    private final SampleShop shop = SampleShops.empty();
    private final String path = shop.path() + "/follow";

    @Test
    void aStrangerIsAskedToSignIn() {
        assertThat(market.visitor().post(path, "follow", "true").expect(303).header("Location"))
                .endsWith("/login?to=" + shop.path());
    }

    @Test
    void followingTwiceCountsOnceAndEndsAgain() {
        TestVisitor buyer = market.register("Fay Follower").visitor().with("HX-Request", "true");
        long before = followers();
        buyer.post(path, "follow", "true").expect(200);
        buyer.post(path, "follow", "true").expect(200);
        assertThat(followers()).isEqualTo(before + 1);
        assertThat(isOfferedToFollow(buyer)).isFalse();
        buyer.post(path).expect(200);
        assertThat(followers()).isEqualTo(before);
        assertThat(isOfferedToFollow(buyer)).isTrue();
    }

    private boolean isOfferedToFollow(TestVisitor buyer) {
        return !buyer.get(path)
                .expect(200)
                .one("form")
                .select("input[name=follow]")
                .isEmpty();
    }

    private long followers() {
        return market.count("select followers from shops where id = ?", shop.id());
    }
}
