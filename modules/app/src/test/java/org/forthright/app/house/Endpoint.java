package org.forthright.app.house;

import static java.util.Comparator.comparing;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An address that the application answers, read from its code.
 *
 * @param template with its parameters, for example {@code /{organisation}/complaints/{reference}}
 */
record Endpoint(String method, String template, boolean open, boolean takesFiles) {

    private static final List<Class<? extends Annotation>> VERBS =
            List.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class);

    /** Every endpoint of the house. */
    static List<Endpoint> all() {
        return ArchConfiguration.withThreadLocalScope(configuration -> {
            configuration.setResolveMissingDependenciesFromClassPath(false);
            return new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.forthright").stream()
                            .filter(type -> type.isAnnotatedWith(Path.class))
                            .flatMap(type -> type.getMethods().stream())
                            .flatMap(method -> of(method).stream())
                            .sorted(comparing(Endpoint::toString))
                            .toList();
        });
    }

    boolean belongsToAnOrganisation() {
        return template.contains("{organisation}");
    }

    boolean isRead() {
        return method.equals("GET");
    }

    /** The address with these values; a parameter without one becomes a number or an id that nobody has. */
    String address(Map<String, String> values) {
        String address = template;
        for (Map.Entry<String, String> value : values.entrySet()) {
            address = address.replaceAll("\\{" + value.getKey() + "(:[^}]*)?}", value.getValue());
        }
        return address.replaceAll("\\{(number|page|step)(:[^}]*)?}", "1")
                .replaceAll("\\{[^}]+}", "00000000-0000-4000-8000-000000000000");
    }

    @Override
    public String toString() {
        return method + " " + template;
    }

    private static Optional<Endpoint> of(JavaMethod method) {
        return verb(method)
                .map(verb -> new Endpoint(
                        verb,
                        join(
                                method.getOwner()
                                        .getAnnotationOfType(Path.class)
                                        .value(),
                                method.isAnnotatedWith(Path.class)
                                        ? method.getAnnotationOfType(Path.class).value()
                                        : ""),
                        method.isAnnotatedWith(PermitAll.class)
                                || method.getOwner().isAnnotatedWith(PermitAll.class),
                        takesFiles(method)));
    }

    private static boolean takesFiles(JavaMethod method) {
        return method.isAnnotatedWith(Consumes.class)
                && method.getAnnotationOfType(Consumes.class).value()[0].equals(MediaType.MULTIPART_FORM_DATA);
    }

    private static Optional<String> verb(JavaMethod method) {
        return VERBS.stream()
                .filter(method::isAnnotatedWith)
                .map(Class::getSimpleName)
                .findFirst();
    }

    private static String join(String owner, String method) {
        String whole = "/" + owner + "/" + method;
        String clean = whole.replaceAll("/+", "/");
        return clean.length() > 1 && clean.endsWith("/") ? clean.substring(0, clean.length() - 1) : clean;
    }
}
