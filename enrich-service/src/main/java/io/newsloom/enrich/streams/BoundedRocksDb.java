package io.newsloom.enrich.streams;

import java.util.Map;
import java.util.Objects;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Options;

/** Makes stores use the {@link RocksMemory} of their process; Kafka Streams makes one of these. */
public final class BoundedRocksDb implements RocksDBConfigSetter {

  private static final long MEMTABLE_BYTES = 4L * 1024 * 1024;
  private static final int MEMTABLES = 2;

  @Override
  public void setConfig(String store, Options options, Map<String, Object> settings) {
    RocksMemory memory =
        Objects.requireNonNull(
            (RocksMemory) settings.get(RocksMemory.SETTING), RocksMemory.SETTING);
    BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
    table.setBlockCache(memory.cache());
    table.setCacheIndexAndFilterBlocks(true);
    options.setTableFormatConfig(table);
    options.setWriteBufferManager(memory.buffers());
    options.setWriteBufferSize(MEMTABLE_BYTES);
    options.setMaxWriteBufferNumber(MEMTABLES);
  }

  /** The memory outlives each store. */
  @Override
  public void close(String store, Options options) {}
}
