import { shellWords, galleryWords as words } from '@parindex/text';
import { KeyFooter } from '../../ui/index.ts';
import { Controls, KeySamples, RulerSamples, States, Type } from './basics.tsx';
import { BigGrid } from './big-grid.tsx';
import { Colours, Figures, Heat, Surfaces } from './colours.tsx';
import { FileSamples, InputSamples } from './form-samples.tsx';
import styles from './gallery.module.css';
import { GridSample } from './grid-sample.tsx';
import { ListSamples } from './list-samples.tsx';
import { Situations } from './situations.tsx';

/** Every component in every state, as the look draws them. */
export const GalleryPage = () => (
  <>
    <title>{`${words.title} · ${shellWords.product}`}</title>
    <h1 className="visually-hidden">{words.title}</h1>
    <div className={styles.columns}>
      <div className={styles.column}>
        <Colours />
        <Surfaces />
        <Heat />
        <Figures />
      </div>
      <div className={styles.column}>
        <GridSample />
        <States />
        <Controls />
        <Type />
        <RulerSamples />
        <KeySamples />
      </div>
      <div className={styles.column}>
        <Situations />
      </div>
      <div className={styles.more}>
        <InputSamples />
        <FileSamples />
        <ListSamples />
        <BigGrid />
      </div>
    </div>
    <KeyFooter keys={[{ keys: '?', label: words.keyList[11][1] }]}>{words.title}</KeyFooter>
  </>
);
