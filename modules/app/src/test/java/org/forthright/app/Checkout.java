package org.forthright.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The folder that the project was checked out into, for tests of what stands outside the modules. */
public final class Checkout {

    private Checkout() {}

    /** Tests run in their module's folder or, from an editor, in the root itself. */
    public static Path root() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.isDirectory(folder.resolve(".mvn")))
                .findFirst()
                .orElseThrow();
    }
}
