package org.forthright.response.web.api;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.forthright.response.Dispatch.How;
import org.jspecify.annotations.Nullable;

/**
 * How the signed letter goes to the person.
 *
 * @param how by post where it is left out
 * @param documents the signed letter and whatever goes with it
 */
public record DispatchBody(@Nullable How how, @Nullable List<@Nullable UUID> documents) {

    public How means() {
        return how == null ? How.POST : how;
    }

    public Set<UUID> papers() {
        return documents == null
                ? Set.of()
                : documents.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
