package io.newsloom.broker;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * One broker at a time on a directory. Kafka has a lock of its own, but ends the whole process when
 * it cannot have it; this one is asked first, and says so.
 */
final class DirectoryLock implements AutoCloseable {

  private static final String FILE = "newsloom.lock";

  private final FileChannel channel;

  private DirectoryLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock until it is closed or the process ends.
   *
   * @throws BrokerException if another broker has it
   */
  static DirectoryLock take(Path directory) throws IOException {
    FileChannel channel =
        FileChannel.open(
            directory.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    @Nullable FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null; // held in this very process
    }
    if (lock == null) {
      channel.close();
      throw new BrokerException(
          "another newsloom is running on " + directory + ": stop it, or choose another directory");
    }
    return new DirectoryLock(channel);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
