package shop.vitrine.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A picture that the store holds in all its widths. */
@Entity
@Table(name = "pictures")
public class Picture {
    @Id
    private String hash;

    private int width;
    private int height;

    @Column(columnDefinition = "bpchar(7)")
    private String colour;

    @Column(name = "added_at")
    private Instant addedAt;

    protected Picture() {}

    Picture(String hash, int width, int height, String colour, Instant at) {
        this.hash = hash;
        this.width = width;
        this.height = height;
        this.colour = colour;
        this.addedAt = at;
    }

    /** What it is known by: a hash of the content that came in, and the width of the widest file kept. */
    public String hash() {
        return hash;
    }

    /** Pixels of the widest file kept. */
    public int width() {
        return width;
    }

    /** Pixels of the widest file kept. */
    public int height() {
        return height;
    }

    /** Its most common colour, {@code #rrggbb}, to show until it has arrived. */
    public String colour() {
        return colour;
    }

    Instant addedAt() {
        return addedAt;
    }
}
