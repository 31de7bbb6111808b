package shop.vitrine.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A stored picture with all its sizes. */
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

    /** Hash of the original content and the largest width. */
    public String hash() {
        return hash;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Placeholder colour {@code #rrggbb} while it loads. */
    public String colour() {
        return colour;
    }

    Instant addedAt() {
        return addedAt;
    }
}
