package shop.vitrine.conduct;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import shop.vitrine.tenants.LocalText;

/** One of the market's own rules for shops, and how many points it costs to break it. */
@Entity
@Immutable
@Table(name = "rules")
public class Rule {
    @Id
    private String key;

    private int position;
    private int points;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    @AttributeOverride(name = "de", column = @Column(name = "name_de"))
    @AttributeOverride(name = "nl", column = @Column(name = "name_nl"))
    private LocalText name;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "text_en"))
    @AttributeOverride(name = "de", column = @Column(name = "text_de"))
    @AttributeOverride(name = "nl", column = @Column(name = "text_nl"))
    private LocalText text;

    protected Rule() {}

    Rule(String key, int points, LocalText name, LocalText text) {
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

    public LocalText name() {
        return name;
    }

    public LocalText text() {
        return text;
    }
}
