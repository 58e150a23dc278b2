package org.forthright.app.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.forthright.app.Checkout;

/** One document of the project, as a reader meets it. */
record Document(Path file, String text) {

    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

    static Document read(String name) throws IOException {
        Path file = Checkout.root().resolve(name);
        return new Document(file, Files.readString(file));
    }

    /** Every document but the letters, which are written to the people who complain. */
    static List<Document> all() throws IOException {
        Path root = Checkout.root();
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> top = Files.list(root);
                Stream<Path> docs = Files.walk(root.resolve("docs"));
                Stream<Path> config = Files.walk(root.resolve("tenant-config"))) {
            for (Path file : Stream.of(top, docs, config)
                    .flatMap(files -> files)
                    .sorted()
                    .toList()) {
                if (file.toString().endsWith(".md") && !file.getParent().endsWith("letters")) {
                    documents.add(new Document(file, Files.readString(file)));
                }
            }
        }
        return documents;
    }

    /** The links within the project: everything that is not an address of the web. */
    List<String> links() {
        return LINK.matcher(text)
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.contains(":"))
                .toList();
    }

    /** Whether a link from here leads to a file or folder and, where it names one, to a heading in it. */
    boolean leadsSomewhere(String link) throws IOException {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]).normalize();
        if (!Files.exists(target)) {
            return false;
        }
        return parts.length == 1 || new Document(target, Files.readString(target)).hasHeading(parts[1]);
    }

    private boolean hasHeading(String anchor) {
        return HEADING.matcher(text)
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} -]", "")
                        .replace(' ', '-'))
                .anyMatch(anchor::equals);
    }
}
