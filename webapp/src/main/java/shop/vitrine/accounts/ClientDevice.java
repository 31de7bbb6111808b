package shop.vitrine.accounts;

import java.util.List;
import java.util.regex.Pattern;

/** Browser and system in a user agent; null if unknown. */
public record ClientDevice(String browser, String system) {
    /** Ordered: browsers also claim to be the popular ones before them. */
    private static final List<Name> BROWSERS = List.of(
            Name.of("Edge", "Edg(e|A|iOS)?/"),
            Name.of("Opera", "OPR/|Opera"),
            Name.of("Samsung Internet", "SamsungBrowser/"),
            Name.of("Firefox", "Firefox/|FxiOS/"),
            Name.of("Chrome", "Chrome/|CriOS/|Chromium/"),
            Name.of("Safari", "Version/[\\d.]+.* Safari/"),
            Name.of("curl", "^curl/"));

    private static final List<Name> SYSTEMS = List.of(
            Name.of("iPhone", "iPhone"),
            Name.of("iPad", "iPad"),
            Name.of("Android", "Android"),
            Name.of("ChromeOS", "CrOS"),
            Name.of("Windows", "Windows"),
            Name.of("macOS", "Mac OS X|Macintosh"),
            Name.of("Linux", "Linux|X11"));

    public static ClientDevice of(String userAgent) {
        return new ClientDevice(first(BROWSERS, userAgent), first(SYSTEMS, userAgent));
    }

    public boolean isPhone() {
        return List.of("iPhone", "iPad", "Android").contains(system == null ? "" : system);
    }

    /** Neither is known. */
    public boolean isUnknown() {
        return browser == null && system == null;
    }

    public String text() {
        if (browser == null) return system;
        return system == null ? browser : browser + " · " + system;
    }

    private static String first(List<Name> names, String userAgent) {
        if (userAgent == null) return null;
        return names.stream()
                .filter(name -> name.sign().matcher(userAgent).find())
                .map(Name::name)
                .findFirst()
                .orElse(null);
    }

    private record Name(String name, Pattern sign) {
        static Name of(String name, String sign) {
            return new Name(name, Pattern.compile(sign));
        }
    }
}
