package shop.vitrine.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import shop.vitrine.web.conflict.Conflict;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.notice.Notices;
import shop.vitrine.web.notice.Undo;

/** Output of the form, notice and conflict fragments. */
class FormsTemplateTest {
    private static final Templates TEMPLATES = new Templates();
    private static final Problems WRONG = Problems.NONE.and("city", "web.failed");

    @Test
    void aFieldIsWiredToItsLabelItsHintAndItsError() {
        Document field = forms(
                "field",
                Map.of("name", "city", "label", "City", "value", "Delft", "hint", "Where you live", "problems", WRONG));
        assertThat(field.select("label[for=city]").text()).isEqualTo("City");
        assertThat(field.select("input#city[name=city][aria-invalid=true][autofocus]")
                        .val())
                .isEqualTo("Delft");
        assertThat(field.select("input").attr("aria-describedby")).isEqualTo("city-error city-hint ");
        assertThat(field.select("p.hint#city-hint").text()).isEqualTo("Where you live");
        assertThat(field.select("p.error#city-error").text()).isNotBlank();
    }

    @Test
    void aFieldThatIsRightSaysNothingOfIt() {
        Document field = forms("field", Map.of("name", "city", "label", "City"));
        assertThat(field.selectFirst("input").attributes().asList())
                .extracting(attribute -> attribute.getKey())
                .containsExactlyInAnyOrder("id", "name", "type", "value");
        assertThat(field.select("p")).isEmpty();
    }

    @Test
    void oneThatIsThereSeveralTimesHasAnIdOfItsOwn() {
        Document area = forms(
                "area",
                Map.of("name", "appeal", "id", "appeal-7", "wrongAt", "city", "label", "Appeal", "problems", WRONG));
        assertThat(area.select("label[for=appeal-7]")).hasSize(1);
        assertThat(area.select("textarea#appeal-7[name=appeal]")
                        .attr("aria-describedby")
                        .strip())
                .isEqualTo("appeal-7-error");
        assertThat(area.select("#appeal-7-error")).hasSize(1);
    }

    @Test
    void aDropdownChoosesWhatItHolds() {
        Document list = forms(
                "dropdown",
                Map.of(
                        "name",
                        "country",
                        "label",
                        "Country",
                        "value",
                        "NL",
                        "choose",
                        "Choose",
                        "options",
                        new java.util.TreeMap<>(Map.of("DE", "Germany", "NL", "Netherlands"))));
        assertThat(list.select("option").eachText()).containsExactly("Choose", "Germany", "Netherlands");
        assertThat(list.select("select#country option[selected]").eachAttr("value"))
                .containsExactly("NL");
    }

    @Test
    void aBoxIsTickedAndSends() {
        Document box = forms("check", Map.of("name", "orders", "label", "Orders", "value", true));
        assertThat(box.select("label.check > input#orders[type=checkbox][value=true][checked]"))
                .hasSize(1);
        assertThat(forms("box", Map.of("name", "item", "sends", "READABLE", "value", false))
                        .select("input:not([id]):not([checked])")
                        .val())
                .isEqualTo("READABLE");
    }

    @Test
    void oneOfSeveralIsAGroup() {
        Document group = forms(
                "radios",
                Map.of(
                        "name",
                        "corners",
                        "label",
                        "Corners",
                        "value",
                        "SOFT",
                        "options",
                        new java.util.TreeMap<>(Map.of("ROUND", "Round", "SOFT", "Soft"))));
        assertThat(group.select("fieldset > legend").text()).isEqualTo("Corners");
        assertThat(group.select("input[type=radio][name=corners]")).hasSize(2);
        assertThat(group.select("input#corners-SOFT[checked]").val()).isEqualTo("SOFT");
    }

    @Test
    void aPasswordIsNeverSentBack() {
        Document password =
                forms("password", Map.of("name", "password", "label", "Password", "value", "secret", "reveals", true));
        assertThat(password.select("input[type=password]").attr("value")).isEmpty();
        assertThat(password.select("button[data-reveals=password]")).hasSize(1);
    }

    @Test
    void aFileSaysWhatItTakes() {
        assertThat(forms("file", Map.of("name", "feed", "label", "Feed", "accept", ".tsv", "multiple", true))
                        .select("input[type=file][multiple]")
                        .attr("accept"))
                .isEqualTo(".tsv");
    }

    @Test
    void aNoticeIsSaidAndTakenBack() {
        var notice = Notices.of("web.notice", "saved")
                .read("saved")
                .undo(Undo.of("/seller/x", "web.undo", Map.of("product", java.util.List.of("1", "2"))));
        Document said = render("layout/notice", "notice", Map.of("notice", notice));
        assertThat(said.select("[role=status][tabindex=-1][autofocus] p").text())
                .isEqualTo("Saved.");
        assertThat(said.select("form[action=/seller/x] input[name=product]").eachAttr("value"))
                .containsExactly("1", "2");
        assertThat(render("layout/notice", "notice", Map.of()).body().children())
                .isEmpty();
    }

    @Test
    void aConflictShowsTheirsAndYours() {
        Conflict conflict = Conflict.in(Locale.ENGLISH).compare("City", "Utrecht", "Delft");
        Document told = render("layout/conflict", "conflict", Map.of("conflict", conflict));
        assertThat(told.select("[role=alert] dl").text()).contains("City", "Utrecht", "Delft");
        assertThat(told.text()).contains("submit it again");
        assertThat(render("layout/conflict", "conflict", Map.of("conflict", conflict.noRetry()))
                        .text())
                .doesNotContain("submit it again");
    }

    private static Document forms(String fragment, Map<String, Object> model) {
        return render("layout/forms", fragment, model);
    }

    private static Document render(String template, String fragment, Map<String, Object> model) {
        return Jsoup.parse(TEMPLATES.render(template, Set.of(fragment), Locale.ENGLISH, new HashMap<>(model)));
    }
}
