package shop.vitrine.vetting.form;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Answers as typed, by {@link ApplicationField} code; owners by number, as {@code owner.0.name}. */
public record ApplicationAnswers(Map<String, String> texts) {
    private static final int MAX_LENGTH = 400;
    private static final List<String> OWNER = List.of("name", "birthDate", "country", "share");
    private static final String WRITER = "writer.";

    public static final ApplicationAnswers NONE = new ApplicationAnswers(Map.of());

    public String of(String code) {
        return texts.get(code);
    }

    public String of(ApplicationField field) {
        return texts.get(field.code());
    }

    /** Replaces the step's answers; ignores anything that is not one of its fields. */
    public ApplicationAnswers with(ApplicationStep step, Map<String, String> typed) {
        Map<String, String> all = new LinkedHashMap<>(texts);
        all.keySet().removeIf(step::hasAnswer);
        typed.forEach((name, text) -> {
            if (step.hasAnswer(name)) all.put(name, text.substring(0, Math.min(MAX_LENGTH, text.length())));
        });
        return new ApplicationAnswers(all);
    }

    public Map<String, String> in(ApplicationStep step) {
        Map<String, String> own = new LinkedHashMap<>();
        texts.forEach((name, text) -> {
            if (step.hasAnswer(name)) own.put(name, text);
        });
        return own;
    }

    /** The page that saved the step last; any other has not seen these answers. */
    public String lastWriter(ApplicationStep step) {
        return texts.getOrDefault(WRITER + step.code(), "");
    }

    public ApplicationAnswers withWriter(ApplicationStep step, String page) {
        Map<String, String> all = new LinkedHashMap<>(texts);
        all.put(WRITER + step.code(), page);
        return new ApplicationAnswers(all);
    }

    public List<BeneficialOwner> owners() {
        return IntStream.range(0, BeneficialOwner.MAX)
                .filter(i -> OWNER.stream().anyMatch(part -> texts.containsKey(BeneficialOwner.field(i, part))))
                .mapToObj(i -> new BeneficialOwner(
                        texts.get(BeneficialOwner.field(i, "name")),
                        texts.get(BeneficialOwner.field(i, "birthDate")),
                        texts.get(BeneficialOwner.field(i, "country")),
                        texts.get(BeneficialOwner.field(i, "share"))))
                .toList();
    }

    /** Later owners move up. */
    public ApplicationAnswers withoutOwner(int gone) {
        Map<String, String> all = new LinkedHashMap<>(texts);
        all.keySet().removeIf(name -> name.startsWith("owner."));
        for (int from = 0, to = 0; from < BeneficialOwner.MAX; from++) {
            if (from == gone) continue;
            for (String part : OWNER) {
                String text = texts.get(BeneficialOwner.field(from, part));
                if (text != null) all.put(BeneficialOwner.field(to, part), text);
            }
            to++;
        }
        return new ApplicationAnswers(all);
    }

    public byte[] json() {
        var json = Json.createObjectBuilder();
        texts.forEach(json::add);
        return json.build().toString().getBytes(StandardCharsets.UTF_8);
    }

    public static ApplicationAnswers of(byte[] json) {
        Map<String, String> texts = new LinkedHashMap<>();
        try (var reader = Json.createReader(new ByteArrayInputStream(json))) {
            reader.readObject().forEach((name, text) -> texts.put(name, ((JsonString) text).getString()));
        }
        return new ApplicationAnswers(texts);
    }

    /** Never the answers: this may end up in a log. */
    @Override
    public String toString() {
        return "Answers to " + texts.keySet();
    }
}
