package org.forthright.procedure.lint.sign;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forthright.platform.folder.TenantConfig;
import org.forthright.procedure.setting.Jurisdiction;
import org.forthright.procedure.setting.Setting;

/** How clauses, breaches of the law and promised times are recognised, from {@code default/procedures/signs}. */
@Startup
@Singleton
public class Signs {

    private static final String FOLDER = TenantConfig.DEFAULT + "/procedures/signs";
    private static final String PROMISES = FOLDER + "/promises.yaml";

    private final TenantConfig config;
    private final Map<String, ClauseSigns> clauses = new HashMap<>();
    private final Map<Jurisdiction, List<BreachSigns>> breaches = new EnumMap<>(Jurisdiction.class);
    private final Map<Setting, Sign> promises = new EnumMap<>(Setting.class);

    @Inject
    public Signs(TenantConfig config) {
        this.config = config;
        config.files(FOLDER, "-law.yaml").forEach(this::readLaw);
        config.files(FOLDER, ".yaml").stream()
                .filter(file -> file.startsWith(FOLDER + "/clauses-"))
                .forEach(this::readClauses);
        config.read(PROMISES, SignsFile.Promises.class).promises().forEach(this::readPromise);
    }

    /** How the clause of that key is recognised, if anybody has said. */
    public Optional<ClauseSigns> clause(String key) {
        return Optional.ofNullable(clauses.get(key));
    }

    /** What is below the law there; nothing where nobody has said. */
    public List<BreachSigns> breaches(Jurisdiction jurisdiction) {
        return breaches.getOrDefault(jurisdiction, List.of());
    }

    /** How the time of a setting is promised, in the order of the catalogue. */
    public Map<Setting, Sign> promises() {
        return new EnumMap<>(promises);
    }

    private void readLaw(String file) {
        SignsFile.Law law = config.read(file, SignsFile.Law.class);
        breaches.put(
                law.jurisdiction(),
                law.breaches().stream().map(breach -> signs(breach, file)).toList());
    }

    private BreachSigns signs(SignsFile.BreachSigns breach, String file) {
        Phrases phrases = new Phrases(config, file, breach.breach().name());
        return new BreachSigns(
                breach.breach(),
                breach.groups().stream()
                        .map(group -> phrases.sign(group.signs(), group.unless()))
                        .toList(),
                phrases.sign(breach.nowhere()),
                phrases.sign(breach.absent()));
    }

    private void readClauses(String file) {
        for (SignsFile.Clause clause :
                config.read(file, SignsFile.Clauses.class).clauses()) {
            Phrases phrases = new Phrases(config, file, clause.clause());
            ClauseSigns signs = new ClauseSigns(
                    phrases.sign(clause.about(), clause.unless()),
                    clause.says().stream()
                            .map(say -> new ClauseSigns.Say(say.what(), say.channel(), phrases.sign(say.signs())))
                            .toList());
            if (clauses.put(clause.clause(), signs) != null) {
                throw config.broken(file, clause.clause(), "the clause is there twice");
            }
        }
    }

    private void readPromise(SignsFile.Promise promise) {
        Setting setting = Setting.of(promise.setting())
                .orElseThrow(() -> config.broken(PROMISES, promise.setting(), "there is no such setting"));
        promises.put(setting, new Phrases(config, PROMISES, promise.setting()).sign(promise.signs(), promise.unless()));
    }
}
