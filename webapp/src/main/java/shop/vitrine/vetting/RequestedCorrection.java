package shop.vitrine.vetting;

import java.util.List;
import shop.vitrine.vetting.form.ApplicationStep;

/** Something the applicant has to correct. */
public record RequestedCorrection(ApplicationStep step, String code, String text) {
    /** In the order of the form. */
    public static List<RequestedCorrection> of(SellerApplication application) {
        return application.kind().steps().stream()
                .flatMap(step -> codes(step).stream()
                        .filter(application.reasons()::containsKey)
                        .map(code -> new RequestedCorrection(
                                step, code, application.reasons().get(code))))
                .toList();
    }

    public static List<String> codes(ApplicationStep step) {
        var codes = new java.util.ArrayList<>(
                step.fields().stream().map(field -> field.code()).toList());
        if (step == ApplicationStep.OWNERS) codes.add("owners");
        if (step.document() != null) codes.add(step.document().code());
        return codes;
    }

    static String label(ApplicationStep step, String code) {
        if (code.equals("owners")) return "vetting.step.owners";
        boolean document = step.document() != null && step.document().code().equals(code);
        return (document ? "vetting.document." : "vetting.field.") + code;
    }

    public String label() {
        return label(step, code);
    }

    public String path() {
        return "/seller/apply/steps/" + step.code();
    }
}
