np.histogram(np.array([1,2,2.5,3,3,3.1,4,7,8.5,1.25,0.5]),bins='auto')

np.histogram_bin_edges(np.array([1,2,2.5,3,3,3.1,4,7,8.5,1.25,0.5]),bins='auto',range=(1,5))

np.histogram([1,2,3,4,5,5,5,9],bins='auto')

np.histogram([],bins='auto')

np.histogram([2,2,2],bins='auto')

np.histogram(np.array([1,2,2.5,3,3,3.1,4,7,8.5,1.25,0.5]),bins='fd')

np.histogram_bin_edges(np.array([1,2,2.5,3,3,3.1,4,7,8.5,1.25,0.5]),bins='fd',range=(1,5))

np.histogram([1,2,3,4,5,5,5,9],bins='fd')

np.histogram([],bins='fd')

np.histogram([2,2,2],bins='fd')

np.histogram(np.array([1,2,2.5,3,3,3.1,4,7,8.5,1.25,0.5]),bins='doane')

np.histogram_bin_edges(np.array([1,2,2.5,3,3,3.1,4,7,8.5,1.25,0.5]),bins='doane',range=(1,5))

np.histogram([1,2,3,4,5,5,5,9],bins='doane')

np.histogram([],bins='doane')

np.histogram([2,2,2],bins='doane')

np.histogram(np.array([1,2,2.5,3,3,3.1,4,7,8.5,1.25,0.5]),bins='scott')

np.histogram_bin_edges(np.array([1,2,2.5,3,3,3.1,4,7,8.5,1.25,0.5]),bins='scott',range=(1,5))

np.histogram([1,2,3,4,5,5,5,9],bins='scott')

np.histogram([],bins='scott')

np.histogram([2,2,2],bins='scott')

np.histogram(np.array([1,2,2.5,3,3,3.1,4,7,8.5,1.25,0.5]),bins='stone')

np.histogram_bin_edges(np.array([1,2,2.5,3,3,3.1,4,7,8.5,1.25,0.5]),bins='stone',range=(1,5))

np.histogram([1,2,3,4,5,5,5,9],bins='stone')

np.histogram([],bins='stone')

np.histogram([2,2,2],bins='stone')

np.histogram(np.array([1,2,2.5,3,3,3.1,4,7,8.5,1.25,0.5]),bins='rice')

np.histogram_bin_edges(np.array([1,2,2.5,3,3,3.1,4,7,8.5,1.25,0.5]),bins='rice',range=(1,5))

np.histogram([1,2,3,4,5,5,5,9],bins='rice')

np.histogram([],bins='rice')

np.histogram([2,2,2],bins='rice')

np.histogram(np.array([1,2,2.5,3,3,3.1,4,7,8.5,1.25,0.5]),bins='sturges')

np.histogram_bin_edges(np.array([1,2,2.5,3,3,3.1,4,7,8.5,1.25,0.5]),bins='sturges',range=(1,5))

np.histogram([1,2,3,4,5,5,5,9],bins='sturges')

np.histogram([],bins='sturges')

np.histogram([2,2,2],bins='sturges')

np.histogram(np.array([1,2,2.5,3,3,3.1,4,7,8.5,1.25,0.5]),bins='sqrt')

np.histogram_bin_edges(np.array([1,2,2.5,3,3,3.1,4,7,8.5,1.25,0.5]),bins='sqrt',range=(1,5))

np.histogram([1,2,3,4,5,5,5,9],bins='sqrt')

np.histogram([],bins='sqrt')

np.histogram([2,2,2],bins='sqrt')

np.histogram(np.array([1,2,2.5,3,3,3.1,4,7,8.5,1.25,0.5]),bins='bogus')

np.histogram_bin_edges(np.array([1,2,2.5,3,3,3.1,4,7,8.5,1.25,0.5]),bins='bogus',range=(1,5))

np.histogram([1,2,3,4,5,5,5,9],bins='bogus')

np.histogram([],bins='bogus')

np.histogram([2,2,2],bins='bogus')

np.histogram([1,2,1],bins=[0,1,2,3])

np.histogram(np.arange(4),bins=np.arange(5),density=True)

np.histogram([[1,2,1],[1,0,1]],bins=[0,1,2,3])

np.histogram(np.array([1,2,2.5,3,3,3.1,4,7,8.5,1.25,0.5]))

np.histogram(np.array([1,2,2.5,3,3,3.1,4,7,8.5,1.25,0.5]),5,(0,3))

np.histogram(np.array([1,2,2.5,3,3,3.1,4,7,8.5,1.25,0.5]),5,density=True)

np.histogram(np.array([1,2,2.5,3,3,3.1,4,7,8.5,1.25,0.5]),5,weights=np.arange(11))

np.histogram(np.array([1,2,2.5,3,3,3.1,4,7,8.5,1.25,0.5]),5,weights=np.arange(11)*.5)

np.histogram(np.array([1,2,2.5,3,3,3.1,4,7,8.5,1.25,0.5]),[0,2,5],weights=np.arange(11)*.5)

np.histogram(np.array([1,2,2.5,3,3,3.1,4,7,8.5,1.25,0.5]),[0,2,5],weights=np.arange(10))

np.histogram(np.array([1,2,2.5,3,3,3.1,4,7,8.5,1.25,0.5]),0)

np.histogram(np.array([1,2,2.5,3,3,3.1,4,7,8.5,1.25,0.5]),1.5)

np.histogram(np.array([1,2,2.5,3,3,3.1,4,7,8.5,1.25,0.5]),[3,2,1])

np.histogram(np.array([1,2,2.5,3,3,3.1,4,7,8.5,1.25,0.5]),[[1]])

np.histogram(np.array([1,2,2.5,3,3,3.1,4,7,8.5,1.25,0.5]),range=(5,1))

np.histogram([1,np.nan])

np.histogram([1,2],range=(0,np.inf))

np.histogram([])

np.histogram([1,1,1])

np.histogram([True,False,True])

np.histogram([1,2,3],bins='auto',weights=[1,2,3])

np.histogram(np.arange(0,1,.1),bins=10)

np.histogram([.1,.2,.3,.4,.5,.6,.7],bins=3)

np.histogram([1,2,3],bins=2,weights=[1j,2,3])

np.histogram2d([1,2,3,2],[4,5,6,5],bins=2)

np.histogram2d([1,2,3,2],[4,5,6,5],bins=[2,3])

np.histogram2d([1,2,3,2],[4,5,6,5],bins=[[0,2,4],[4,5,6]])

np.histogram2d([1,2,3,2],[4,5,6,5],bins=[1,2,3])

np.histogram2d([1,2,3,2],[4,5,6,5],bins=2,density=True)

np.histogram2d([1,2,3,2],[4,5,6,5],bins=2,range=[[0,4],[3,7]])

np.histogram2d([1,2,3,2],[4,5,6,5],bins=2,weights=[1,2,3,4])

np.histogram2d([1,2],[1])

np.histogramdd(np.arange(12).reshape(4,3)%5,bins=2)

np.histogramdd(np.arange(12).reshape(4,3)%5,bins=(2,3,1))

np.histogramdd(np.arange(12).reshape(4,3)%5,bins=(2,3))

np.histogramdd(np.arange(12).reshape(4,3)%5,bins=0)

np.histogramdd(([1,2,3],[1,2,2]),bins=2)

np.histogramdd(([1,2,3],[1,2,2]),bins=2,density=True)

np.histogramdd(([1,2,3],[1,2,2]),bins=2,range=[(0,1)])
