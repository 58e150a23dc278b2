package org.forthright.procedure.reference;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.forthright.platform.folder.TenantConfig;

/** The lists of {@code default/reference/code-lists}, each by the name of its file. */
@Startup
@Singleton
public class CodeLists {

    private static final String FOLDER = TenantConfig.DEFAULT + "/reference/code-lists";

    private final TenantConfig config;
    private final Map<String, CodeList> lists = new HashMap<>();

    @Inject
    public CodeLists(TenantConfig config) {
        this.config = config;
        config.files(FOLDER, ".yaml").forEach(this::read);
    }

    /** As "subjects", "channels", "remedies", "exclusion-grounds", "adjustments", "standings", "findings". */
    public CodeList list(String code) {
        CodeList list = lists.get(code);
        if (list == null) {
            throw new IllegalArgumentException("There is no code list " + code + ".");
        }
        return list;
    }

    private void read(String file) {
        CodeList list = config.read(file, CodeList.class);
        if (!file.equals(FOLDER + "/" + list.code() + ".yaml")) {
            throw config.broken(file, "code", "a code list lies in the file of its name");
        }
        Set<String> codes = new HashSet<>();
        for (Code code : list.entries()) {
            if (!codes.add(code.code())) {
                throw config.broken(file, code.code(), "the code is there twice");
            }
        }
        lists.put(list.code(), list);
    }
}
