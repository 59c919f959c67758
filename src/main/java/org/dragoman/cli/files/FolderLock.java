package org.dragoman.cli.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.dragoman.issues.SetupException;
import org.jspecify.annotations.Nullable;

/** Lets one program at a time write into a data folder. It goes with the process, whatever ends that. */
public final class FolderLock implements AutoCloseable {
    /** Behind the process id in the file, so that others can read it. */
    private static final long LOCKED_BYTE = 1L << 40;

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * {@return the lock of a folder, which is made when missing}
     *
     * @throws SetupException when another program has it, or the folder cannot be written
     */
    static FolderLock of(Path folder) {
        Path file = folder.resolve("lock");
        FileChannel channel;
        try {
            Files.createDirectories(folder);
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw WholeFile.cannot("written", folder, e);
        }
        try {
            if (tryLock(channel) == null) {
                String owner =
                        findOwner(channel).map(id -> " (process " + id + ")").orElse("");
                channel.close();
                throw new SetupException(folder + " is in use: another dragoman" + owner
                        + " builds or loads there; wait until it has ended, or name another folder with --data.");
            }
            byte[] id = String.valueOf(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
            channel.truncate(0).write(ByteBuffer.wrap(id), 0);
        } catch (IOException e) {
            throw WholeFile.cannot("written", file, e);
        }
        return new FolderLock(folder, channel);
    }

    /** {@return whether it is not given back yet} */
    public boolean isHeld() {
        return channel.isOpen();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw WholeFile.cannot("written", folder, e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null; // this process has it
        }
    }

    private static Optional<String> findOwner(FileChannel channel) throws IOException {
        ByteBuffer id = ByteBuffer.allocate(20);
        channel.read(id, 0);
        String text = new String(id.array(), 0, id.position(), StandardCharsets.US_ASCII);
        return text.matches("\\d+") ? Optional.of(text) : Optional.empty();
    }
}
