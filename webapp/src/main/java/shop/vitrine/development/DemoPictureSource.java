package shop.vitrine.development;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import shop.vitrine.media.Picture;
import shop.vitrine.media.PictureRefusal;
import shop.vitrine.media.PictureRefused;
import shop.vitrine.media.PictureSource;
import shop.vitrine.media.Pictures;

/** SVG motifs whose base palette is replaced by another; links name both: {@code art/lamp.svg#night}. */
final class DemoPictureSource implements PictureSource {
    private static final String BASE = "coral";
    private static final int WIDTH = 1280;

    private final Path demo;
    private final Pictures pictures;
    private final Map<String, List<String>> palettes;

    DemoPictureSource(Path demo, Pictures pictures) {
        this.demo = demo;
        this.pictures = pictures;
        this.palettes = palettes(demo.resolve("art/palettes.tsv"));
    }

    private static Map<String, List<String>> palettes(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.skip(1)
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toMap(
                            cells -> cells[0], cells -> List.of(cells).subList(1, cells.length)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isLink(String link) {
        return link.matches("art/[a-z0-9-]+\\.svg(#[a-z]+)?");
    }

    /** @throws PictureRefused for an unknown motif or palette */
    Picture draw(String link) {
        String svg = recoloured(link);
        return pictures.draw(svg, WIDTH, () -> rendered(svg));
    }

    @Override
    public String bring(String link, boolean keep) {
        return keep ? draw(link).hash() : Pictures.hashOfDrawing(recoloured(link), WIDTH);
    }

    private String recoloured(String link) {
        String[] parts = link.split("#", 2);
        Path motif = demo.resolve(parts[0]).normalize();
        List<String> wanted = palettes.get(parts.length < 2 ? BASE : parts[1]);
        if (wanted == null || !motif.startsWith(demo.resolve("art")) || !Files.exists(motif))
            throw new PictureRefused(PictureRefusal.MISSING);
        try {
            return replaced(Files.readString(motif), palettes.get(BASE), wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In one pass, so that inserted colours are not replaced again. */
    static String replaced(String svg, List<String> from, List<String> to) {
        Map<String, String> colours = new HashMap<>();
        for (int i = 0; i < from.size(); i++) colours.put(from.get(i), to.get(i));
        Pattern any = Pattern.compile(from.stream().map(Pattern::quote).collect(Collectors.joining("|")));
        return any.matcher(svg).replaceAll(found -> colours.get(found.group()));
    }

    private static BufferedImage rendered(String svg) {
        SVGDocument drawing = new SVGLoader()
                .load(
                        new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                        null,
                        LoaderContext.createDefault());
        if (drawing == null)
            throw new IllegalArgumentException("Not a drawing: " + svg.substring(0, Math.min(80, svg.length())));
        float scale = WIDTH / drawing.size().width;
        int height = Math.round(drawing.size().height * scale);
        BufferedImage image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            drawing.render((java.awt.Component) null, canvas, new ViewBox(WIDTH, height));
        } finally {
            canvas.dispose();
        }
        return image;
    }
}
