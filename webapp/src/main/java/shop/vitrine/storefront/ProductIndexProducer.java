package shop.vitrine.storefront;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import shop.vitrine.platform.Settings;
import shop.vitrine.search.ProductIndex;
import shop.vitrine.search.connection.SearchConfig;

@ApplicationScoped
class ProductIndexProducer {
    private ProductIndex index;

    @PostConstruct
    void open() {
        SearchConfig config = SearchConfig.at(URI.create(Settings.required("VITRINE_ES_URL")));
        index = ProductIndex.open(Settings.find("VITRINE_ES_USER")
                .map(user -> config.as(user, Settings.required("VITRINE_ES_PASSWORD")))
                .orElse(config));
    }

    @PreDestroy
    void close() {
        index.close();
    }

    @Produces
    @Singleton
    ProductIndex index() {
        return index;
    }
}
