package shop.vitrine.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import shop.vitrine.web.list.Pager;

class TemplatesTest {
    private final Templates templates = new Templates();

    private Document more(Pager pager) {
        Map<String, Object> model = Map.of("results", Map.of("cards", List.of(), "pager", pager));
        return Jsoup.parse(templates.render("storefront/results", Set.of("more"), Locale.ENGLISH, model));
    }

    @Test
    void aFragmentIsRenderedAlone() {
        Element next = more(new Pager("/shop", "/shop?page=3", null)).expectFirst("#more");
        assertThat(next.attr("hx-get")).isEqualTo("/shop?page=3");
        assertThat(next.expectFirst("a[rel=next]").attr("href")).isEqualTo("/shop?page=3");
        assertThat(next.parent().children()).hasSize(1);
    }

    @Test
    void theLastPageOfAGridLeadsNowhere() {
        assertThat(more(new Pager("/shop", null, null)).body().children()).isEmpty();
    }
}
