package org.forthright.local.running;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.forthright.local.CannotStart;
import org.forthright.local.Folders;
import org.jspecify.annotations.Nullable;

/** Two runs on the same data would stop each other's database; the lock goes with the process, however it ends. */
public record SoleRun(FileChannel channel) implements AutoCloseable {

    public static SoleRun on(Folders folders) {
        Path file = folders.of("run.lock");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            @Nullable FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new CannotStart("Forthright already runs with the data in " + folders.data()
                        + ": stop it first with Ctrl-C, or start a second one with ./run --data FOLDER --port PORT.");
            }
            return new SoleRun(channel);
        } catch (IOException e) {
            throw new CannotStart("Forthright cannot write " + file + ": " + e.getMessage() + ".", e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
