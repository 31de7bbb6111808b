package shop.vitrine.sellers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import shop.vitrine.tenants.PostalAddress;

class BusinessProfileTest {
    private final BusinessProfile business = new BusinessProfile("shop");
    private final PostalAddress proven = address("Damrak 1");
    private final PostalAddress warehouse = address("Dok 2");
    private final PostalAddress returns = address("Laan 3");

    @Test
    void nothingIsKnownAtFirst() {
        assertThat(business.registered()).isNull();
        assertThat(business.dispatch()).isNull();
        assertThat(business.returns()).isNull();
        assertThat(business.isVerified()).isFalse();
    }

    @Test
    void parcelsLeaveFromThereAndComeBackThereUntilTheShopSaysOtherwise() {
        business.setVerifiedBusiness("Lumen BV", proven, "NL123456789B01");
        assertThat(business.dispatch()).isEqualTo(proven);
        assertThat(business.returns()).isEqualTo(proven);
        business.send(warehouse);
        assertThat(business.dispatch()).isEqualTo(warehouse);
        assertThat(business.returns()).isEqualTo(warehouse);
        assertThat(business.hasOwnReturns()).isFalse();
        business.setReturnAddress(returns);
        assertThat(business.returns()).isEqualTo(returns);
        assertThat(business.hasOwnReturns()).isTrue();
        business.send(null);
        assertThat(business.dispatch()).isEqualTo(proven);
    }

    @Test
    void whatWasProvedStandsOnInvoicesWhereverParcelsLeave() {
        business.send(warehouse);
        assertThat(business.registered()).isEqualTo(warehouse);
        assertThat(business.isVerified()).isFalse();
        business.setVerifiedBusiness("Lumen BV", proven, null);
        assertThat(business.registered()).isEqualTo(proven);
        assertThat(business.isVerified()).isTrue();
        assertThat(business.legalName()).isEqualTo("Lumen BV");
    }

    private static PostalAddress address(String street) {
        return new PostalAddress("Lumen", street, null, "1012 AB", "Amsterdam", null, "NL");
    }
}
