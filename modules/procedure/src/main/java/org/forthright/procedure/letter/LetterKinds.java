package org.forthright.procedure.letter;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.forthright.platform.folder.MayBeMissing;
import org.forthright.platform.folder.TenantConfig;
import org.forthright.procedure.words.Phrase;

/** Every letter that the platform writes, with what none of its texts may leave out. */
@Singleton
public class LetterKinds {

    private static final String FILE = TenantConfig.DEFAULT + "/letters/letters.yaml";

    private final TenantConfig config;
    private final Map<String, RequiredBlock> blocks = new HashMap<>();
    private final List<LetterKind> kinds = new ArrayList<>();

    record File(List<Entry> letters, List<Block> blocks) {}

    record Entry(String code, String name, LetterKind.Way goes, String purpose, List<String> must) {}

    record Block(
            String key,
            String says,
            @MayBeMissing List<String> with,
            @MayBeMissing List<String> signs,
            @MayBeMissing List<String> welsh,
            @MayBeMissing String law,
            String paragraph) {}

    @Inject
    public LetterKinds(TenantConfig config, ClosedList placeholders) {
        this.config = config;
        File file = config.read(FILE, File.class);
        file.blocks().forEach(block -> blocks.put(block.key(), read(block, placeholders)));
        file.letters().forEach(entry -> kinds.add(read(entry)));
    }

    /** In the order of the list. */
    public List<LetterKind> all() {
        return List.copyOf(kinds);
    }

    public Optional<LetterKind> find(String code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    public LetterKind require(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("There is no letter " + code + "."));
    }

    private LetterKind read(Entry entry) {
        if (find(entry.code()).isPresent()) {
            throw config.broken(FILE, entry.code(), "the letter is there twice");
        }
        return new LetterKind(
                entry.code(),
                entry.name(),
                entry.goes(),
                entry.purpose(),
                entry.must().stream().map(key -> block(entry, key)).toList());
    }

    private RequiredBlock block(Entry entry, String key) {
        return Optional.ofNullable(blocks.get(key))
                .orElseThrow(() -> config.broken(FILE, entry.code(), "there is no block " + key));
    }

    private RequiredBlock read(Block block, ClosedList placeholders) {
        for (String name : block.with()) {
            if (placeholders.find(name).isEmpty()) {
                throw config.broken(FILE, block.key(), "((" + name + ")) is not in the list of placeholders");
            }
        }
        String law = Stream.of(block.law(), "model procedure, paragraph " + block.paragraph())
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + "; " + other)
                .orElseThrow();
        return new RequiredBlock(
                block.says(), block.with(), phrases(block, block.signs()), phrases(block, block.welsh()), law);
    }

    private List<Phrase> phrases(Block block, List<String> written) {
        try {
            return written.stream().map(Phrase::of).toList();
        } catch (IllegalArgumentException broken) {
            throw config.broken(FILE, block.key(), String.valueOf(broken.getMessage()));
        }
    }
}
