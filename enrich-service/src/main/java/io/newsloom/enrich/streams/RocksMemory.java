package io.newsloom.enrich.streams;

import org.rocksdb.LRUCache;
import org.rocksdb.RocksDB;
import org.rocksdb.WriteBufferManager;

/**
 * The native memory that all state stores of this process share. By default each store of each
 * partition takes 50 MB for itself.
 *
 * @param cache for blocks, indexes, filters and, through {@code buffers}, what is not yet on disk
 */
public record RocksMemory(LRUCache cache, WriteBufferManager buffers) implements AutoCloseable {

  /** Under this key {@link BoundedRocksDb} finds it among a topology's settings. */
  static final String SETTING = "newsloom.rocksdb.memory";

  private static final long CACHE_BYTES = 48L * 1024 * 1024;
  private static final long BUFFER_BYTES = 16L * 1024 * 1024;

  public static RocksMemory allocate() {
    RocksDB.loadLibrary(); // a cache is native, and nothing has opened a store yet
    LRUCache cache = new LRUCache(CACHE_BYTES);
    return new RocksMemory(cache, new WriteBufferManager(BUFFER_BYTES, cache));
  }

  /** Only after the last store is closed. */
  @Override
  public void close() {
    buffers.close();
    cache.close();
  }
}
