package shop.vitrine.enforcement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import shop.vitrine.tenants.LocalizedText;

/** A rule for shops and the points for breaking it. */
@Entity
@Immutable
@Table(name = "market_rules")
public class MarketRule {
    @Id
    private String key;

    private int position;
    private int points;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    @AttributeOverride(name = "de", column = @Column(name = "name_de"))
    @AttributeOverride(name = "nl", column = @Column(name = "name_nl"))
    private LocalizedText name;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "text_en"))
    @AttributeOverride(name = "de", column = @Column(name = "text_de"))
    @AttributeOverride(name = "nl", column = @Column(name = "text_nl"))
    private LocalizedText text;

    protected MarketRule() {}

    MarketRule(String key, int points, LocalizedText name, LocalizedText text) {
        this.key = key;
        this.points = points;
        this.name = name;
        this.text = text;
    }

    public String key() {
        return key;
    }

    public int points() {
        return points;
    }

    public LocalizedText name() {
        return name;
    }

    public LocalizedText text() {
        return text;
    }
}
