package shop.vitrine.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import shop.vitrine.SampleMarket;
import shop.vitrine.TestVisitor;
import shop.vitrine.journeys.Browser.ScreenSize;
import shop.vitrine.vetting.SampleApplications;
import shop.vitrine.vetting.SampleApplications.Applicant;

/** An admin ticks a checklist and decides before it is saved. */
class VettingJourney {
    private final SampleMarket market = SampleMarket.open();
    private final SampleApplications applications = new SampleApplications(market);

    @Test
    void approveRightAfterTheLastTick() {
        Applicant applicant = applications.submitted();
        TestVisitor admin = market.admin();
        applications.claim(applicant, admin);
        try (Browser browser = Browser.open(ScreenSize.DESKTOP)) {
            browser.as(admin).go(applications.path(applicant)).slow();
            int items = browser.all("#checklist-items .check").size();
            for (int item = 1; item <= items; item++) browser.click("#checklist-items .check:nth-child(" + item + ")");
            browser.click("form[action$='/approval'] button").seen(".status.is-approved");
            assertThat(browser.look().findings()).isEmpty();
        }
        assertThat(applications.shopStatus(applicant)).isEqualTo("ACTIVE");
    }
}
