package shop.vitrine.tenants.vetting;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What an applicant typed, as it was typed: a draft may hold anything.
 *
 * @param texts by the code of their {@link Field}; owners by their number, as {@code owner.0.name}
 */
public record Answers(Map<String, String> texts) {
    private static final int LONGEST = 400;
    private static final List<String> OWNER = List.of("name", "birthDate", "country", "share");
    private static final String WRITER = "writer.";

    public static final Answers NONE = new Answers(Map.of());

    public String of(String code) {
        return texts.get(code);
    }

    public String of(Field field) {
        return texts.get(field.code());
    }

    /** With the step's answers in place of those before; what belongs to no field of the step is left out. */
    public Answers with(Step step, Map<String, String> typed) {
        Map<String, String> all = new LinkedHashMap<>(texts);
        all.keySet().removeIf(step::asks);
        typed.forEach((name, text) -> {
            if (step.asks(name)) all.put(name, text.substring(0, Math.min(LONGEST, text.length())));
        });
        return new Answers(all);
    }

    /** The step's own answers. */
    public Map<String, String> in(Step step) {
        Map<String, String> own = new LinkedHashMap<>();
        texts.forEach((name, text) -> {
            if (step.asks(name)) own.put(name, text);
        });
        return own;
    }

    /** Which page wrote the step last: whoever looked at another page's answers has not seen these. */
    public String writer(Step step) {
        return texts.getOrDefault(WRITER + step.code(), "");
    }

    public Answers writtenBy(Step step, String page) {
        Map<String, String> all = new LinkedHashMap<>(texts);
        all.put(WRITER + step.code(), page);
        return new Answers(all);
    }

    public List<Owner> owners() {
        return IntStream.range(0, Owner.MOST)
                .filter(i -> OWNER.stream().anyMatch(part -> texts.containsKey(Owner.field(i, part))))
                .mapToObj(i -> new Owner(
                        texts.get(Owner.field(i, "name")),
                        texts.get(Owner.field(i, "birthDate")),
                        texts.get(Owner.field(i, "country")),
                        texts.get(Owner.field(i, "share"))))
                .toList();
    }

    /** Without the owner at this place; the others move up. */
    public Answers withoutOwner(int gone) {
        Map<String, String> all = new LinkedHashMap<>(texts);
        all.keySet().removeIf(name -> name.startsWith("owner."));
        for (int from = 0, to = 0; from < Owner.MOST; from++) {
            if (from == gone) continue;
            for (String part : OWNER) {
                String text = texts.get(Owner.field(from, part));
                if (text != null) all.put(Owner.field(to, part), text);
            }
            to++;
        }
        return new Answers(all);
    }

    byte[] json() {
        var json = Json.createObjectBuilder();
        texts.forEach(json::add);
        return json.build().toString().getBytes(StandardCharsets.UTF_8);
    }

    static Answers of(byte[] json) {
        Map<String, String> texts = new LinkedHashMap<>();
        try (var reader = Json.createReader(new ByteArrayInputStream(json))) {
            reader.readObject().forEach((name, text) -> texts.put(name, ((JsonString) text).getString()));
        }
        return new Answers(texts);
    }

    /** Never what was typed: this may end in a log. */
    @Override
    public String toString() {
        return "Answers to " + texts.keySet();
    }
}
